package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.List;

/** What the columns of a comparison's tables mean. */
final class ComparisonColumns {
  /** Table, column, unit, meaning. */
  private static final String[][] ALL = {
    {"differences.csv", "figure", "", "figure of summary.csv of a run, or a formula"},
    {"differences.csv", "unit", "", "its unit; empty for counts and formulas"},
    {"differences.csv", "arm", "", "the treatment"},
    {"differences.csv", "baselineMean", "as figure", "mean without it, over the n pairs"},
    {"differences.csv", "armMean", "as figure", "mean with it"},
    {
      "differences.csv",
      "difference",
      "as figure",
      "mean of the differences, replication by replication under the same luck"
    },
    {
      "differences.csv",
      "low",
      "as figure",
      "lower end of the difference's interval: Student's, or that of two stages where replications"
          + " were counted for the figure (comparison.md says so)"
    },
    {"differences.csv", "high", "as figure", "upper end"},
    {
      "differences.csv",
      "effectSize",
      "",
      "difference over the baseline's standard deviation over replications; empty where it is 0"
    },
    {"differences.csv", "n", "", "pairs in which the figure is defined in both arms"},
    {
      "differences.csv",
      "varianceReduction",
      "",
      "by how many times more replications independent seeds would need for the same interval;"
          + " empty where nothing differs"
    },
    {"differences.csv", "decisive", "", "whether arms are ranked by it"},
    {"costs.csv", "arm", "", "the treatment"},
    {
      "costs.csv",
      "per",
      "",
      "seller: for an additional selling household at the end; lastingVillage: for an additional"
          + " lasting Taobao village; yuanOfIncome: for an additional yuan of household income over"
          + " all months"
    },
    {
      "costs.csv",
      "yuan",
      "yuan",
      "additional public money over the additional effect, ratio of means; empty where the effect"
          + " could be none"
    },
    {"costs.csv", "low", "yuan", "lower end of Fieller's interval"},
    {"costs.csv", "high", "yuan", "upper end"},
    {"costs.csv", "n", "", "pairs"},
    {"households.csv", "arm", "", "the treatment"},
    {
      "households.csv",
      "fate",
      "",
      "always: sells at the end in both arms; never: in none; because: only with the treatment;"
          + " despite: only without it"
    },
    {"households.csv", "households", "households", "mean number of households"},
    {"households.csv", "standardError", "households", "its standard error"},
    {"households.csv", "n", "", "replications"},
    {"groups.csv", "arm", "", "the treatment"},
    {
      "groups.csv",
      "grouping",
      "",
      "all; incomeFifth: by what a household can earn outside e-commerce, 1 the least; hubKm: by"
          + " the village's distance to the county's hub; category: by what the village sells"
    },
    {"groups.csv", "group", "", "which group"},
    {
      "groups.csv",
      "households",
      "households",
      "mean number of households in it, over the n replications that have the group"
    },
    {"groups.csv", "incomeBaselineYuan", "yuan/month", "mean income of the last 12 months without"},
    {"groups.csv", "incomeDifferenceYuan", "yuan/month", "mean difference"},
    {"groups.csv", "incomeLow", "yuan/month", "lower end of its interval"},
    {"groups.csv", "incomeHigh", "yuan/month", "upper end"},
    {"groups.csv", "sellerShareBaseline", "share", "share that sells at the end without"},
    {"groups.csv", "sellerShareDifference", "share", "mean difference"},
    {"groups.csv", "sellerShareLow", "share", "lower end of its interval"},
    {"groups.csv", "sellerShareHigh", "share", "upper end"},
    {"groups.csv", "gainedShare", "share", "share of households that earn more than without"},
    {"groups.csv", "gainedError", "share", "its standard error"},
    {"groups.csv", "lostShare", "share", "share of households that earn less than without"},
    {"groups.csv", "lostError", "share", "its standard error"},
    {"groups.csv", "n", "", "replications"},
    {"series.csv", "variable", "", "variable of series.csv of a run, whole run"},
    {"series.csv", "arm", "", "the arm, the baseline included"},
    {"series.csv", "month", "months", "month of the simulation; 0 is the state before the first"},
    {"series.csv", "date", "year-month", "calendar month"},
    {"series.csv", "mean", "as variable", "mean over replications"},
    {"series.csv", "difference", "as variable", "mean paired difference from the baseline"},
    {"series.csv", "low", "as variable", "lower end of its interval"},
    {"series.csv", "high", "as variable", "upper end"},
    {"series.csv", "n", "", "pairs"},
    {"villages.csv", "arm", "", "the treatment"},
    {"villages.csv", "village", "", "village"},
    {"villages.csv", "xKm", "km", "position, eastward"},
    {"villages.csv", "yKm", "km", "position, northward"},
    {"villages.csv", "incomeBaselineYuan", "yuan/month", "mean household income without"},
    {"villages.csv", "incomeDifferenceYuan", "yuan/month", "mean difference"},
    {
      "villages.csv",
      "replications",
      "",
      "how many it is the mean of; only the first where villages lie elsewhere in each"
    },
    {"ranks.csv", "arm", "", "the arm, the baseline included"},
    {
      "ranks.csv",
      "bestRank",
      "",
      "1 + arms that are better with confidence in every world (ends of uncertain settings and unit"
          + " costs); the level holds for all pairs together (Bonferroni)"
    },
    {"ranks.csv", "worstRank", "", "all arms less those that are worse with confidence"},
    {"ranks.csv", "mean", "as figure", "mean of the deciding figure, settings as written"},
    {"ranks.csv", "difference", "as figure", "mean paired difference from the baseline"},
    {"ranks.csv", "low", "as figure", "lower end of its interval"},
    {"ranks.csv", "high", "as figure", "upper end"},
    {
      "ranks.csv",
      "lowestDifference",
      "as figure",
      "the lowest mean difference over the worlds, each from the baseline of the same world"
    },
    {"ranks.csv", "highestDifference", "as figure", "the highest"},
    {"ranks.csv", "spentYuan", "yuan", "mean public money in all"},
    {"measurements.csv", "arm", "", "the arm, and the world where it is not the one as written"},
    {"measurements.csv", "replication", "", "number of the replication, from 0"},
    {"measurements.csv", "outcome", "", "what was read off the run"},
    {"measurements.csv", "value", "", "the number in full; empty where it is not defined"},
  };

  private ComparisonColumns() {}

  /** The text of columns.md. */
  static String guide() {
    List<String> lines = new ArrayList<>();
    lines.add("# Columns");
    lines.add("");
    lines.add(
        "Money is constant 2015 yuan. An empty cell is a quantity that is not defined there.");
    String table = "";
    for (String[] column : ALL) {
      if (!table.equals(column[0])) {
        table = column[0];
        lines.addAll(
            List.of("", "## " + table, "", "| column | unit | meaning |", "|---|---|---|"));
      }
      lines.add("| %s | %s | %s |".formatted(column[1], column[2], column[3]));
    }
    return String.join("\n", lines) + "\n";
  }
}
