package org.taocun.study.compare;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.taocun.analysis.DifferenceSpread;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.analysis.PairedDifference;
import org.taocun.analysis.RankRange;
import org.taocun.analysis.RatioOfMeans;
import org.taocun.base.Words;
import org.taocun.output.text.FigureNames;
import org.taocun.output.text.Language;
import org.taocun.scenario.Standing;

/**
 * The results of a comparison, row by row.
 *
 * @param head the question
 * @param differences of every figure and treatment
 * @param costs public money for each additional unit of an effect
 * @param fates households by their selling with and without the treatment
 * @param groups gains and losses by group
 * @param series figures month by month
 * @param villages income by village
 * @param counties the deciding figure county by county, where every replication is one of its own;
 *     else empty
 * @param ranks the order of all arms, the baseline included
 */
record ComparisonRows(
    Head head,
    List<Difference> differences,
    List<Cost> costs,
    List<Fate> fates,
    List<Group> groups,
    List<Series> series,
    List<VillageGain> villages,
    List<County> counties,
    List<Rank> ranks) {
  /** The unit that says how small numbers of the deciding figure can be shown. */
  String decidingGrain() {
    return differences.stream()
        .filter(row -> row.figure().equals(head.decideOn()))
        .map(Difference::grain)
        .findFirst()
        .orElse("");
  }

  /** The name of the baseline. */
  static final String BASELINE = "baseline";

  ComparisonRows {
    differences = List.copyOf(differences);
    costs = List.copyOf(costs);
    fates = List.copyOf(fates);
    groups = List.copyOf(groups);
    series = List.copyOf(series);
    villages = List.copyOf(villages);
    counties = List.copyOf(counties);
    ranks = List.copyOf(ranks);
  }

  /**
   * The question of a comparison.
   *
   * @param name the baseline's
   * @param title its title, by language
   * @param question the scenario's own, where it lists the arms itself; "" where they are given
   *     from outside, which its question may not be about
   * @param questionZh the same in Chinese
   * @param standing what is known of the baseline's numbers
   * @param version of the program
   * @param treatments the names of the arms beside the baseline
   * @param notCosted those among them that change settings and no policy, so that nobody knows what
   *     they would cost
   * @param partlyCosted those that change settings beside policies
   * @param namesZh Chinese names of those that have one
   * @param replications of every arm
   * @param counted the figure and half width for which their number was determined in two stages;
   *     empty if it was given
   * @param level of every interval
   * @param decideOn the figure that arms are ranked by
   * @param lowerIsBetter true if lower values are better
   * @param worlds in which the ranks must hold: one, or one and those of the uncertainties
   * @param mappedReplications number of replications behind the villages' mean incomes
   */
  record Head(
      String name,
      String title,
      String titleZh,
      String question,
      String questionZh,
      Standing standing,
      String version,
      List<String> treatments,
      List<String> notCosted,
      List<String> partlyCosted,
      Map<String, String> namesZh,
      long seed,
      int replications,
      String counted,
      YearMonth start,
      int months,
      double level,
      String decideOn,
      boolean lowerIsBetter,
      List<String> worlds,
      int mappedReplications) {
    Head {
      treatments = List.copyOf(treatments);
      notCosted = List.copyOf(notCosted);
      partlyCosted = List.copyOf(partlyCosted);
      namesZh = Collections.unmodifiableMap(new LinkedHashMap<>(namesZh));
      worlds = List.copyOf(worlds);
    }

    /** An arm's name in a language. */
    String name(String arm, Words words) {
      if (arm.equals(BASELINE)) {
        return words.of("compare.baseline");
      }
      return words.chinese() ? namesZh.getOrDefault(arm, arm) : arm;
    }

    String title(Language language) {
      boolean chinese = language == Language.ZH && !titleZh.isBlank();
      return chinese ? titleZh : title.isBlank() ? name : title;
    }
  }

  /**
   * The difference that an arm makes to a figure.
   *
   * @param spread how the replications' differences make the mean
   * @param effectSize the mean difference over the baseline's standard deviation over replications;
   *     NaN if that is 0
   * @param decisive true if arms are ranked by it
   */
  record Difference(
      String arm,
      String figure,
      String unit,
      PairedDifference difference,
      DifferenceSpread spread,
      double effectSize,
      boolean decisive) {
    Difference {
      Objects.requireNonNull(spread, "rows of an older version lack it");
    }

    /** The unit that says how small its numbers can be shown. */
    String grain() {
      return FigureNames.grain(figure, unit);
    }
  }

  /**
   * Additional public money for each additional unit of an effect.
   *
   * @param per the unit of the effect: seller, lastingVillage or yuanOfIncome
   */
  record Cost(String arm, String per, RatioOfMeans yuan) {}

  /**
   * The number of households with a fate.
   *
   * @param fate always, never, because or despite
   */
  record Fate(String arm, String fate, Estimate households) {}

  /**
   * The effect on a group of households.
   *
   * @param households mean number of them
   * @param incomeYuan difference of the mean income, yuan a month
   * @param sellerShare difference of the share that sells
   * @param gained share whose income rises by more than is noticed
   * @param lost share whose income falls by more
   */
  record Group(
      String arm,
      HouseholdGroup group,
      double households,
      PairedDifference incomeYuan,
      PairedDifference sellerShare,
      Estimate gained,
      Estimate lost) {}

  /**
   * A figure month by month; month 0 is the state before the first.
   *
   * @param arm the arm, or the baseline
   * @param variable a variable of series.csv
   * @param values values[month][replication]
   */
  record Series(String arm, String variable, double[][] values) {}

  /**
   * The gain of a village's households.
   *
   * @param baselineYuan mean income without the treatment, yuan a month
   * @param gainYuan mean income with the treatment less that without it, yuan a month
   */
  record VillageGain(
      String arm, String village, double xKm, double yKm, double baselineYuan, double gainYuan) {}

  /**
   * The deciding figure of a county with and without an arm.
   *
   * @param replication the replication that is this county
   * @param industrialBase mean base of its households, which no arm changes
   * @param without the figure without the arm
   * @param with the figure with it
   */
  record County(String arm, int replication, double industrialBase, double without, double with) {
    double difference() {
      return with - without;
    }
  }

  /**
   * An arm's place in the order.
   *
   * @param difference of the deciding figure from the baseline's, settings as written
   * @param overWorlds the lowest and the highest mean difference over the worlds
   * @param spentYuan mean public money in all
   * @param budgetYuan what its policies are given in the months of a run
   */
  record Rank(
      String arm,
      RankRange ranks,
      PairedDifference difference,
      Interval overWorlds,
      double spentYuan,
      double budgetYuan) {
    /** True for the baseline itself. */
    boolean isBaseline() {
      return arm.equals(BASELINE);
    }
  }

  /** A variable of the baseline. */
  Series baselineOf(String variable) {
    return series.stream()
        .filter(one -> one.variable().equals(variable))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(variable));
  }

  /** The rows of one arm. */
  List<Difference> of(String arm) {
    return differences.stream().filter(row -> row.arm().equals(arm)).toList();
  }
}
