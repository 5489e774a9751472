package org.taocun.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The main levers by group, those of a lesson first, and the values of their sliders. */
final class MainLevers {
  /**
   * A main lever.
   *
   * @param path its place in a scenario
   * @param span the values of its slider; empty if it has none
   */
  record Main(String path, Optional<Span> span) {}

  /** The levers by the word of their group. */
  static final Map<String, List<Main>> GROUPS = groups();

  /** The places of all levers. */
  static final List<String> PATHS =
      GROUPS.values().stream().flatMap(List::stream).map(Main::path).toList();

  private MainLevers() {}

  /** The values of a lever's slider; empty if it has none. */
  static Optional<Span> span(String path) {
    return GROUPS.values().stream()
        .flatMap(List::stream)
        .filter(main -> main.path().equals(path))
        .findFirst()
        .flatMap(Main::span);
  }

  private static Map<String, List<Main>> groups() {
    Map<String, List<Main>> groups = new LinkedHashMap<>();
    groups.put(
        "copying",
        List.of(
            lever("entry.copying"),
            lever("entry.composite.herdWeight", "0", "4", "0.1"),
            lever("entry.visibility", "0", "1", "0.01"),
            lever("entry.verification", "0", "1", "0.01"),
            lever("entry.socialLearning", "0", "1", "0.01"),
            lever("entry.strongWeight", "0", "1", "0.05"),
            lever("entry.weakWeight", "0", "1", "0.05"),
            lever("entry.leaders.share", "0", "0.2", "0.005"),
            lever("entry.leaderWeight", "0", "2", "0.05")));
    groups.put(
        "barriers",
        List.of(
            lever("barrier.startupCostYuan", "0", "20000", "500"),
            lever("barrier.creditYuan", "0", "20000", "500"),
            lever("barrier.requiredSkill", "0.05", "1", "0.05"),
            lever("entry.threshold.value")));
    groups.put(
        "hearing",
        List.of(
            lever("awareness.mediaReach", "0", "0.2", "0.005"),
            lever("awareness.betaStrong", "0", "1", "0.01"),
            lever("awareness.betaWeak", "0", "1", "0.01"),
            lever("weak.perHousehold", "0", "10", "0.5"),
            lever("weak.madeBySellers", "0", "0.2", "0.005")));
    groups.put(
        "earning",
        List.of(
            lever("outside.incomeYuan", "0", "6000", "100"),
            lever("platform.demandGrowth", "-0.5", "2", "0.05"),
            lever("market.competition", "0", "4", "0.1"),
            lever("market.differentiation", "0", "1", "0.05"),
            lever("exit.lossMonths", "1", "36", "1")));
    groups.put(
        "run",
        List.of(
            lever("entry.initial.count", "0", "50", "1"),
            lever("months", "12", "240", "12"),
            lever("seed"),
            lever("entry.deliberationMonths", "1", "24", "0.5"),
            lever("entry.rule"),
            lever("entry.combine")));
    return Collections.unmodifiableMap(groups);
  }

  private static Main lever(String path) {
    return new Main(path, Optional.empty());
  }

  private static Main lever(String path, String low, String high, String step) {
    return new Main(path, Optional.of(Span.of(low, high, step)));
  }
}
