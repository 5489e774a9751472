package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.List;
import org.taocun.output.text.Language;

/** Sentences on how the order of the arms was found, and on what stands beside it. */
final class ComparisonVerdict {
  private final ComparisonRows rows;
  private final ArmWords say;

  ComparisonVerdict(ComparisonRows rows, Language language) {
    this.rows = rows;
    say = new ArmWords(rows, language);
  }

  /** All sentences. */
  List<String> lines() {
    ComparisonRows.Head head = rows.head();
    List<String> lines = new ArrayList<>();
    lines.add(
        head.worlds().isEmpty()
            ? say.words().of("compare.oneWorld")
            : say.words().of("compare.worlds", worlds()));
    lines.add(say.words().of("compare.rankRule"));
    if (head.replications() == 1) {
      lines.add(say.words().of("compare.once"));
    }
    if (!head.counted().isEmpty()) {
      lines.add(say.words().of("compare.counted", head.counted(), head.replications()));
    }
    lines.addAll(fifths());
    return lines;
  }

  /**
   * Notes on the difference between the two poorest fifths, and on the arms that help one and harm
   * the other.
   */
  private List<String> fifths() {
    List<String> opposed =
        rows.head().treatments().stream()
            .filter(
                arm -> sign(arm, ArmWords.POOREST_AFTER) * sign(arm, ArmWords.POOREST_BEFORE) < 0)
            .toList();
    boolean decides =
        List.of(ArmWords.POOREST_AFTER, ArmWords.POOREST_BEFORE).contains(rows.head().decideOn());
    List<String> lines = new ArrayList<>();
    if (decides || !opposed.isEmpty()) {
      lines.add(
          say.words()
              .of(
                  "compare.fifths",
                  say.figure(ArmWords.POOREST_AFTER, ""),
                  say.figure(ArmWords.POOREST_BEFORE, "")));
    }
    if (!opposed.isEmpty()) {
      lines.add(say.words().of("compare.fifthsOpposed", say.joined(opposed)));
    }
    return lines;
  }

  /** The sign of an arm's effect on a figure; 0 if its interval contains 0. */
  private int sign(String arm, String figure) {
    return rows.of(arm).stream()
        .filter(row -> row.figure().equals(figure))
        .map(row -> row.difference().interval())
        .mapToInt(interval -> interval.low() > 0 ? 1 : interval.high() < 0 ? -1 : 0)
        .sum();
  }

  private String worlds() {
    List<String> worlds = new ArrayList<>();
    for (String world : rows.head().worlds()) {
      worlds.add(say.words().orElse("compare.world." + world.replace(' ', '-'), world));
    }
    return String.join(say.words().of("compare.and"), worlds);
  }
}
