package org.taocun.study.herd.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.taocun.analysis.herding.AdoptionCurve;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.LayerName;
import org.taocun.analysis.herding.Ties;
import org.taocun.base.Message;

/** Notes on what diffusion data hold and cannot tell. */
final class DataNotes {
  /** How many times later a period is than all others if it is hardly one of them. */
  static final int FAR = 3;

  private DataNotes() {}

  /**
   * Notes on people and their times.
   *
   * @param given whether the number of periods was given
   * @param last the name of the last period
   */
  static List<Message> people(Diffusion data, boolean given, String last) {
    List<Message> notes = new ArrayList<>();
    int[] adopted = data.adopted();
    long never = count(data, i -> adopted[i] == Diffusion.NEVER);
    long before = count(data, i -> adopted[i] == 0);
    boolean grouped = !data.groups().isEmpty();
    notes.add(
        grouped
            ? Message.of(
                "{0} {0|person|people} in {1} {1|group|groups}; {2} adopted in periods 1 to {3}",
                data.people(), data.groups().size(), data.adopters(), data.periods())
            : Message.of(
                "{0} {0|person|people}, in no groups; {1} adopted in periods 1 to {2}",
                data.people(), data.adopters(), data.periods()));
    long alone = count(data, i -> data.group()[i] < 0);
    if (grouped && alone > 0) {
      notes.add(
          Message.of(
              "{0} {0|person has|people have} no group: tests of groups leave them out", alone));
    }
    if (!given && before < data.people() - never) {
      notes.add(
          Message.of("period {0}, the last in the file, is taken as the end of observation", last));
    }
    if (never == data.people()) {
      notes.add(Message.of("nobody adopted: there is nothing to test"));
    } else if (before == data.people()) {
      notes.add(
          Message.of("everybody had adopted when observation began: there is nothing to test"));
    } else if (never == 0) {
      notes.add(Message.of("everybody adopted in the end: only who adopts when can tell anything"));
    } else {
      notes.add(Message.of("{0} had not adopted by the end (right-censored)", never));
    }
    if (before > 0) {
      notes.add(
          Message.of(
              "{0} had adopted when observation began (left-censored): when is not used", before));
    }
    long left = count(data, i -> data.left()[i] != Diffusion.NEVER);
    if (left > 0) {
      notes.add(
          Message.of(
              "{0} {0|adopter left again: it is no adopter|adopters left again: they are no"
                  + " adopters} afterwards",
              left));
    }
    return notes;
  }

  /** Tells of a last period that seems to hold those who never adopted, as in classic data sets. */
  static List<Message> lastPeriod(Diffusion data, String last) {
    if (data.periods() < 4) {
      return List.of();
    }
    int[] adopters = AdoptionCurve.of(data).adopters();
    int[] others = Arrays.copyOfRange(adopters, 1, data.periods());
    int most = Arrays.stream(others).max().orElse(0);
    return adopters[data.periods()] > 2 * most
        ? List.of(
            Message.of(
                "period {0}, the last, has {1} adopters, more than twice as many as any other; if"
                    + " it holds who never adopted, add --never {0}",
                last, adopters[data.periods()]))
        : List.of();
  }

  /** Tells of a last period far beyond all others in which one person adopts. */
  static List<Message> lonePeriod(Diffusion data, String last) {
    int[] adopters = AdoptionCurve.of(data).adopters();
    int before = data.periods() - 1;
    while (before > 0 && adopters[before] == 0) {
      before--;
    }
    boolean alone = adopters[data.periods()] == 1 && before > 0 && data.periods() >= FAR * before;
    return alone
        ? List.of(
            Message.of(
                "period {0}, the last, has one adopter, and the one before it with any is {1}: is"
                    + " it a mistake, or a total?",
                last, before))
        : List.of();
  }

  /** Notes on each layer of ties. */
  static List<Message> layers(Diffusion data) {
    List<Message> notes = new ArrayList<>();
    for (Ties ties : data.layers()) {
      int[] named = new int[data.people()];
      Arrays.stream(ties.to()).forEach(i -> named[i]++);
      long isolates = count(data, i -> ties.degree(i) == 0 && named[i] == 0);
      notes.add(
          Message.of(
              "layer {0}: {1} {1|tie|ties}; {2} {2|person has|people have} none",
              LayerName.of(ties.name()), ties.to().length, isolates));
    }
    return notes;
  }

  private static long count(Diffusion data, IntPredicate which) {
    return IntStream.range(0, data.people()).filter(which).count();
  }
}
