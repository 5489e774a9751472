package org.taocun.analysis.herding;

import java.util.Collection;
import java.util.stream.Collectors;
import org.taocun.base.Say;

/** A cause of adoptions that are alike, of which imitation is one. */
public enum Cause {
  /** People adopt because others have. */
  IMITATION(Say.later("imitation")),
  /** Friends are alike in what is measured. */
  HOMOPHILY(Say.later("measured likeness of friends")),
  /** Friends are alike in what is not measured. */
  LATENT_HOMOPHILY(Say.later("latent likeness of friends")),
  /** Everybody in a group is pushed in the same period. */
  GROUP_SHOCKS(Say.later("shocks to groups")),
  /** Everybody is pushed in the same period. */
  COMMON_SHOCKS(Say.later("shocks to everybody")),
  /** Groups differ for good. */
  GROUP_DIFFERENCES(Say.later("lasting differences between groups"));

  private final String words;

  Cause(String words) {
    this.words = words;
  }

  /** The cause in words. */
  public String words() {
    return Say.of(words);
  }

  /** Causes that act together in words; chance for none. */
  public static String words(Collection<Cause> causes) {
    return causes.isEmpty()
        ? Say.of("chance alone")
        : causes.stream().map(Cause::words).collect(Collectors.joining(Say.of(", ")));
  }
}
