package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.analysis.PairedDifference;
import org.taocun.analysis.RankRange;
import org.taocun.analysis.RatioOfMeans;
import org.taocun.analysis.TwoStage;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.PossibleValues;
import org.taocun.scenario.Comparison;
import org.taocun.scenario.Scenario;
import org.taocun.study.Precision;
import org.taocun.study.Program;
import org.taocun.study.compare.ComparisonPlan.Costing;
import org.taocun.study.compare.ComparisonPlan.PlannedArm;
import org.taocun.trace.VillageState;

/** The rows of a comparison, made from the figures of its runs. */
final class ComparisonResults {
  private final ComparisonPlan plan;
  private final ComparisonFigureList figures;
  private final Map<String, double[][]> values;
  private final Optional<Precision> precision;
  private final Map<String, Map<String, Integer>> positions = new HashMap<>();
  private final double level;
  private final List<PlannedArm> treatments;
  private final PlannedArm baseline;

  /**
   * The results.
   *
   * @param values for each arm's label the figures[figure][replication]
   * @param precision the precision that determined the number of replications, if one did
   */
  ComparisonResults(
      ComparisonPlan plan,
      ComparisonFigureList figures,
      Map<String, double[][]> values,
      Optional<Precision> precision) {
    this.plan = plan;
    this.precision = precision;
    this.figures = figures;
    this.values = values;
    List<PlannedArm> central = plan.central();
    baseline = central.get(0);
    treatments = central.subList(1, central.size());
    level = compare().level();
  }

  private Comparison compare() {
    return baseline().compare();
  }

  private Scenario baseline() {
    return baseline.scenario();
  }

  /** The values of a figure of an arm, one a replication. */
  double[] of(PlannedArm arm, String figure) {
    Integer position = positions.computeIfAbsent(arm.label(), label -> positions(arm)).get(figure);
    double[][] measured = Objects.requireNonNull(values.get(arm.label()), "every arm ran");
    return measured[Objects.requireNonNull(position, figure)];
  }

  private Map<String, Integer> positions(PlannedArm arm) {
    List<String> names = figures.names(arm);
    Map<String, Integer> found = new HashMap<>();
    for (int k = 0; k < names.size(); k++) {
      found.put(names.get(k), k);
    }
    return found;
  }

  private int replications() {
    return of(baseline, compare().decideOn()).length;
  }

  /**
   * All rows.
   *
   * @param places the villages of replication 0
   * @param fixed true if they have the same places in every replication
   */
  ComparisonRows rows(List<VillageState> places, boolean fixed) {
    int mapped = fixed ? replications() : 1;
    List<ComparisonRows.Difference> differences = new ArrayList<>();
    List<ComparisonRows.Cost> costs = new ArrayList<>();
    List<ComparisonRows.Fate> fates = new ArrayList<>();
    List<ComparisonRows.Group> groups = new ArrayList<>();
    List<ComparisonRows.VillageGain> villages = new ArrayList<>();
    for (PlannedArm arm : treatments) {
      figures.names().forEach(figure -> differences.add(difference(arm, figure)));
      costs.addAll(costs(arm));
      for (String fate : HouseholdFigures.FATES) {
        fates.add(new ComparisonRows.Fate(arm.name(), fate, Estimate.ofDefined(of(arm, fate))));
      }
      for (HouseholdGroup group : figures.households().groups()) {
        group(arm, group, groups);
      }
      village(arm, places, mapped, villages);
    }
    return new ComparisonRows(
        head(mapped), differences, costs, fates, groups, series(), villages, ranks());
  }

  private ComparisonRows.Head head(int mapped) {
    Scenario scenario = baseline();
    List<String> worlds =
        plan.arms().stream()
            .map(PlannedArm::world)
            .filter(world -> !world.equals(ComparisonPlan.CENTRAL))
            .distinct()
            .toList();
    return new ComparisonRows.Head(
        scenario.name(),
        scenario.title(),
        scenario.titleZh(),
        asksItself() ? scenario.question() : "",
        asksItself() ? scenario.questionZh() : "",
        scenario.standing(),
        Program.version(),
        treatments.stream().map(PlannedArm::name).toList(),
        named(arm -> arm.costing(baseline) == Costing.NONE),
        named(arm -> arm.costing(baseline) == Costing.IN_PART),
        namesZh(),
        scenario.seed(),
        replications(),
        precision.map(asked -> asked.figure() + " ± " + asked.width()).orElse(""),
        scenario.start(),
        scenario.months(),
        level,
        compare().decideOn(),
        lowerIsBetter(),
        worlds,
        mapped);
  }

  /** Whether the scenario lists arms, so that its question is that of the comparison. */
  private boolean asksItself() {
    return !compare().arms().isEmpty() || !compare().table().isEmpty();
  }

  private List<String> named(Predicate<PlannedArm> wanted) {
    return treatments.stream().filter(wanted).map(PlannedArm::name).toList();
  }

  private Map<String, String> namesZh() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Comparison.Arm arm : compare().arms()) {
      if (!arm.nameZh().isEmpty()) {
        names.put(arm.name(), arm.nameZh());
      }
    }
    return names;
  }

  private boolean lowerIsBetter() {
    return compare().prefer() == Comparison.Prefer.LOWER;
  }

  /**
   * The number of replications that the rule needs, for the arm that needs most.
   *
   * @throws ScenarioException if the deciding figure is not defined in the whole pilot
   */
  long neededReplications() {
    Precision asked = precision.orElseThrow();
    TwoStage stages = asked.rule(level);
    long most = stages.pilot();
    for (PlannedArm arm : treatments) {
      double[] differences = differences(arm, asked.figure());
      if (Estimate.defined(differences).length < differences.length) {
        throw asked.undefinedIn(Say.of("every replication of {0}", arm.name()));
      }
      most = Math.max(most, stages.replications(differences));
    }
    return most;
  }

  /**
   * The difference in a figure, with the rule's interval if that figure determined the number of
   * replications.
   */
  private PairedDifference paired(PlannedArm arm, String figure) {
    PairedDifference student = PairedDifference.of(of(baseline, figure), of(arm, figure), level);
    return precision
        .filter(asked -> asked.figure().equals(figure))
        .map(asked -> student.with(asked.rule(level).interval(differences(arm, figure))))
        .orElse(student)
        .among(figures.possible(figure, possible(arm)));
  }

  /** What runs of the baseline and of an arm can have. */
  private PossibleValues possible(PlannedArm arm) {
    Map<String, List<Double>> places = new HashMap<>();
    for (String figure : List.of("households", "villages")) {
      places.put(
          figure,
          DoubleStream.concat(Arrays.stream(of(baseline, figure)), Arrays.stream(of(arm, figure)))
              .boxed()
              .toList());
    }
    return PossibleValues.of(places, Math.max(baseline().months(), arm.scenario().months()));
  }

  private ComparisonRows.Difference difference(PlannedArm arm, String figure) {
    double[] without = of(baseline, figure);
    boolean decisive = figure.equals(compare().decideOn());
    PairedDifference difference = paired(arm, figure);
    Estimate mean = Estimate.ofDefined(without);
    double spread = mean.standardError() * Math.sqrt(mean.n());
    return new ComparisonRows.Difference(
        arm.name(),
        figure,
        Objects.requireNonNull(figures.compared().get(figure), "every figure has a unit"),
        difference,
        spread > 0 ? difference.mean() / spread : Double.NaN,
        decisive);
  }

  private double[] differences(PlannedArm arm, String figure) {
    double[] with = of(arm, figure);
    double[] without = of(baseline, figure);
    return IntStream.range(0, with.length).mapToDouble(r -> with[r] - without[r]).toArray();
  }

  private List<ComparisonRows.Cost> costs(PlannedArm arm) {
    if (arm.costing(baseline) == Costing.NONE) {
      return List.of();
    }
    double[] spent = differences(arm, ComparisonFigureList.SPENDING);
    List<ComparisonRows.Cost> costs = new ArrayList<>();
    costs.add(cost(arm, "seller", spent, differences(arm, "finalSellers")));
    if (figures.names().contains("lastingVillages")) {
      costs.add(cost(arm, "lastingVillage", spent, differences(arm, "lastingVillages")));
    }
    if (baseline().months() > 0) {
      double[] earned = differences(arm, figures.allIncome());
      costs.add(cost(arm, "yuanOfIncome", spent, earned));
    }
    return costs;
  }

  private ComparisonRows.Cost cost(PlannedArm arm, String per, double[] spent, double[] effect) {
    return new ComparisonRows.Cost(arm.name(), per, RatioOfMeans.of(spent, effect, level));
  }

  private void group(PlannedArm arm, HouseholdGroup group, List<ComparisonRows.Group> rows) {
    double[] households = of(arm, group.name("households"));
    Estimate size = Estimate.ofDefined(households);
    if (size.n() == 0) {
      return;
    }
    rows.add(
        new ComparisonRows.Group(
            arm.name(),
            group,
            size.value(),
            PairedDifference.of(
                of(baseline, group.name("incomeYuan")), of(arm, group.name("incomeYuan")), level),
            PairedDifference.of(
                    share(baseline, group, "sellers"), share(arm, group, "sellers"), level)
                .among(new Interval(0, 1)),
            Estimate.ofDefined(share(arm, group, "gained")),
            Estimate.ofDefined(share(arm, group, "lost"))));
  }

  private double[] share(PlannedArm arm, HouseholdGroup group, String measure) {
    double[] some = of(arm, group.name(measure));
    double[] all = of(arm, group.name("households"));
    return IntStream.range(0, some.length).mapToDouble(r -> some[r] / all[r]).toArray();
  }

  private void village(
      PlannedArm arm,
      List<VillageState> places,
      int mapped,
      List<ComparisonRows.VillageGain> rows) {
    for (VillageState place : places) {
      if (!figures.households().villages().contains(place.id())) {
        continue;
      }
      String figure = HouseholdFigures.village(place.id());
      double before = Estimate.ofDefined(Arrays.copyOf(of(baseline, figure), mapped)).value();
      double gain = Estimate.ofDefined(Arrays.copyOf(differences(arm, figure), mapped)).value();
      if (!Double.isNaN(gain)) {
        rows.add(
            new ComparisonRows.VillageGain(
                arm.name(), place.id(), place.xKm(), place.yKm(), before, gain));
      }
    }
  }

  private List<ComparisonRows.Series> series() {
    List<ComparisonRows.Series> rows = new ArrayList<>();
    for (String variable : ComparisonFigureList.MONTHLY) {
      for (PlannedArm arm : plan.central()) {
        double[][] months = new double[baseline().months() + 1][];
        for (int month = 0; month < months.length; month++) {
          months[month] = of(arm, figures.monthly(variable, month));
        }
        rows.add(new ComparisonRows.Series(arm.name(), variable, months));
      }
    }
    return rows;
  }

  /** An arm in every world that it has. */
  private List<PlannedArm> inAllWorlds(PlannedArm arm) {
    return plan.arms().stream().filter(one -> one.name().equals(arm.name())).toList();
  }

  private List<ComparisonRows.Rank> ranks() {
    List<PlannedArm> arms = plan.central();
    int n = arms.size();
    int pairs = Math.max(1, n * (n - 1) / 2);
    boolean[][] better = new boolean[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        better[i][j] = i != j && surelyBetter(arms.get(i), arms.get(j), 1 - (1 - level) / pairs);
      }
    }
    List<RankRange> ranges = RankRange.of(better);
    List<ComparisonRows.Rank> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      PlannedArm arm = arms.get(i);
      rows.add(
          new ComparisonRows.Rank(
              arm.name(),
              ranges.get(i),
              paired(arm, compare().decideOn()),
              overWorlds(arm),
              Estimate.ofDefined(of(arm, ComparisonFigureList.SPENDING)).value()));
    }
    return rows;
  }

  /** The lowest and the highest mean difference from the baseline of the same world. */
  private Interval overWorlds(PlannedArm arm) {
    double[] means =
        inAllWorlds(arm).stream()
            .mapToDouble(
                one -> PairedDifference.of(decisive(same(one)), decisive(one), level).mean())
            .toArray();
    return new Interval(
        Arrays.stream(means).min().orElse(Double.NaN),
        Arrays.stream(means).max().orElse(Double.NaN));
  }

  /** The baseline of an arm's world; worlds of unit costs share the central baseline. */
  private PlannedArm same(PlannedArm arm) {
    return inAllWorlds(baseline).stream()
        .filter(one -> one.world().equals(arm.world()))
        .findFirst()
        .orElse(baseline);
  }

  private double[] decisive(PlannedArm arm) {
    return of(arm, compare().decideOn());
  }

  /**
   * True if one arm is better than another in every world, each with confidence. Unit costs vary by
   * arm: one may have low ones while the other has high ones.
   */
  private boolean surelyBetter(PlannedArm one, PlannedArm other, double confidence) {
    for (PlannedArm a : inAllWorlds(one)) {
      for (PlannedArm b : inAllWorlds(other)) {
        if (meet(a.world(), b.world()) && !better(a, b, confidence)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean meet(String one, String other) {
    boolean free = isFree(one) && isFree(other);
    return free || one.equals(other);
  }

  /** True if an arm has the world by itself: as written, or with its own unit costs. */
  private static boolean isFree(String world) {
    return world.equals(ComparisonPlan.CENTRAL) || ComparisonPlan.isOfCosts(world);
  }

  private boolean better(PlannedArm a, PlannedArm b, double confidence) {
    Interval interval = PairedDifference.of(decisive(b), decisive(a), confidence).interval();
    return lowerIsBetter() ? interval.high() < 0 : interval.low() > 0;
  }
}
