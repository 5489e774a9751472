package org.taocun.experiment.design;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.taocun.base.Nearest;

/** Names that other programs and languages have for designs that there are under another name. */
final class OtherDesignNames {
  private static final String GRID = "grid";
  private static final String ONE_BY_ONE = "oat";
  private static final String HYPERCUBE = "lhs:POINTS";
  private static final String TRAJECTORIES = "morris:TRAJECTORIES";
  private static final String SALTELLI = "saltelli:ROWS";

  /** Our names by theirs, in small letters without marks and blanks. */
  private static final Map<String, String> OURS =
      Map.ofEntries(
          Map.entry("factorial", GRID),
          Map.entry("full", GRID),
          Map.entry("fullfactorial", GRID),
          Map.entry("factorialdesign", GRID),
          Map.entry("gridsearch", GRID),
          Map.entry("全因子", GRID),
          Map.entry("析因", GRID),
          Map.entry("网格", GRID),
          Map.entry("ofat", ONE_BY_ONE),
          Map.entry("oneatatime", ONE_BY_ONE),
          Map.entry("onefactoratatime", ONE_BY_ONE),
          Map.entry("单因素", ONE_BY_ONE),
          Map.entry("逐一", ONE_BY_ONE),
          Map.entry("latin", HYPERCUBE),
          Map.entry("latinhypercube", HYPERCUBE),
          Map.entry("hypercube", HYPERCUBE),
          Map.entry("拉丁超立方", HYPERCUBE),
          Map.entry("elementaryeffects", TRAJECTORIES),
          Map.entry("screening", TRAJECTORIES),
          Map.entry("莫里斯", TRAJECTORIES),
          Map.entry("sobolindices", SALTELLI),
          Map.entry("variancebased", SALTELLI),
          Map.entry("file", "csv:FILE"),
          Map.entry("table", "csv:FILE"));

  private OtherDesignNames() {}

  /** "; did you mean 'grid'?" for a name of the same design; empty for all others. */
  static Optional<String> meant(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]|抽样$|设计$", "");
    return Optional.ofNullable(OURS.get(plain)).map(ours -> Nearest.question(List.of(ours)));
  }
}
