package org.taocun.study.herd;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taocun.analysis.herding.Cause;
import org.taocun.analysis.herding.Exclusion;
import org.taocun.analysis.herding.Extent;
import org.taocun.analysis.herding.Question;
import org.taocun.analysis.herding.Verdict;
import org.taocun.base.Say;

/**
 * Words for what tests cannot exclude, and for what would tell more.
 *
 * @param verdict on the tests
 */
record ExclusionText(Verdict verdict) {
  /** Both parts in Markdown. */
  List<String> markdown() {
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("", "## " + Say.of("What cannot be excluded"), ""));
    lines.add("- " + latent());
    verdict.exclusions().forEach(one -> lines.add("- " + exclusion(one)));
    lines.addAll(List.of("", "## " + Say.of("What would tell more"), ""));
    lines.addAll(advice());
    return lines;
  }

  /** The names of tests, each once. */
  static String titles(Stream<Question> tests) {
    return tests.distinct().map(Question::title).collect(Collectors.joining(Say.of(", ")));
  }

  private static String latent() {
    return Say.of(
        "Latent likeness of friends: never excluded by observation, whatever the tests say.");
  }

  private static String exclusion(Exclusion one) {
    String cause = capital(one.cause().words());
    if (one.excluded()) {
      return Say.of(
          "{0}, as the only cause: spoken against by tests that should hold their level under it:"
              + " {1}.",
          cause, titles(one.against().stream()));
    }
    if (one.silent().isEmpty() && !one.opposite().isEmpty()) {
      return Say.of(
          "{0}, as the only cause: not excluded; the tests that would tell it from imitation reject"
              + " with the opposite sign: {1}.",
          cause, titles(one.opposite().stream()));
    }
    return one.silent().isEmpty()
        ? Say.of(
            "{0}, as the only cause: not excluded; no test that was made tells it from imitation.",
            cause)
        : Say.of(
            "{0}, as the only cause: not excluded; these tests would tell it from imitation and do"
                + " not speak against it: {1}.",
            cause, titles(one.silent().stream()));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private List<String> advice() {
    List<String> lines = new ArrayList<>();
    for (Exclusion one : verdict.exclusions()) {
      if (!one.excluded() && !one.would().isEmpty()) {
        lines.add("- " + advice(one));
      }
    }
    lines.add(
        "- "
            + Say.of(
                "Latent likeness of friends: only an experiment that chooses at random who begins"
                    + " first."));
    return lines;
  }

  private String advice(Exclusion one) {
    String cause = capital(one.cause().words());
    String tests = titles(one.would().stream());
    String lacking = String.join(Say.of(", "), lacking(one.cause()));
    return lacking.isEmpty()
        ? Say.of("{0}: these tests would tell it from imitation: {1}.", cause, tests)
        : Say.of(
            "{0}: these tests would tell it from imitation: {1}. The data would have to have {2}.",
            cause, tests, lacking);
  }

  private Collection<String> lacking(Cause cause) {
    List<String> lacking = new ArrayList<>();
    Extent extent = verdict.extent();
    boolean grouped = extent.groups() > 1;
    if (!extent.ties()) {
      boolean either = cause == Cause.COMMON_SHOCKS && !grouped;
      lacking.add(either ? Say.of("ties or groups") : Say.of("ties"));
    }
    if (cause == Cause.HOMOPHILY && !extent.traits()) {
      lacking.add(Say.of("traits (--traits)"));
    }
    if ((cause == Cause.GROUP_SHOCKS || cause == Cause.GROUP_DIFFERENCES) && !grouped) {
      lacking.add(Say.of("groups (or --strata)"));
    }
    return lacking;
  }
}
