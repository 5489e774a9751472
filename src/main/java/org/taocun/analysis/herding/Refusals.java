package org.taocun.analysis.herding;

import java.util.Optional;
import org.taocun.base.Message;

/** Reasons for which several tests refuse data. */
final class Refusals {
  private Refusals() {}

  /** Why groups' counts cannot be tested, if so. */
  static Optional<Message> of(GroupCounts counts) {
    if (counts.groups() < 2) {
      return Optional.of(
          Message.of("needs two groups with people, there are {0}", counts.groups()));
    }
    return ofShare(counts.allAdopters(), counts.allPeople());
  }

  /** Why adopters cannot be told from others, if so. */
  static Optional<Message> ofShare(long adopters, long people) {
    if (adopters == 0) {
      return Optional.of(Message.of("nobody adopted"));
    }
    return adopters == people ? Optional.of(Message.of("everybody adopted")) : Optional.empty();
  }

  /** Why events in space and time cannot be tested, if so. */
  static Optional<Message> of(Events events) {
    if (events.count() < 3) {
      return Optional.of(
          Message.of(
              "needs three adopters with a place and a time, there are {0}", events.count()));
    }
    if (events.oneTime()) {
      return Optional.of(Message.of("all adopted at the same time"));
    }
    return events.onePlace()
        ? Optional.of(Message.of("all adopters are at the same place"))
        : Optional.empty();
  }
}
