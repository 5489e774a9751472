package org.taocun.scenario;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.math3.util.FastMath;
import org.taocun.agents.DatedPush;
import org.taocun.agents.EntrySettings;
import org.taocun.agents.EntrySettings.Cascade.Observe;
import org.taocun.agents.EntrySettings.Decide;
import org.taocun.agents.EntrySettings.RuleKind;
import org.taocun.agents.EntrySettings.Schedule;
import org.taocun.base.Nearest;
import org.taocun.base.Numbers;
import org.taocun.base.Say;
import org.taocun.base.Word;
import org.taocun.geography.ProvinceSettings;
import org.taocun.geography.ProvinceTable;
import org.taocun.geography.ShippedProvinces;
import org.taocun.market.Dated;
import org.taocun.market.DatedShare;
import org.taocun.market.OrganisationSettings;
import org.taocun.market.StationSettings;
import org.taocun.network.LayerSettings;
import org.taocun.network.TieModel;
import org.taocun.policy.Cooperative;
import org.taocun.policy.DigitalCountryside;
import org.taocun.policy.PlatformPartnership;
import org.taocun.policy.PolicySettings;

/** Rules between the parameters of a scenario, which no single parameter can state. */
public final class ScenarioRules {
  private static final Pattern CONDITION =
      Pattern.compile(
          "\\s*(<=|>=|<|>|=|==)\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?\\s*");
  private static final Pattern UNFIT_FOR_A_FOLDER = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]");
  private static final Set<TieModel> RINGS =
      EnumSet.of(TieModel.RING, TieModel.WATTS_STROGATZ, TieModel.NEWMAN_WATTS);

  private static final Set<TieModel> NO_LINKS =
      EnumSet.of(TieModel.NONE, TieModel.CIRCLES, TieModel.COMPLETE);

  private final Scenario scenario;
  private final List<Finding> findings = new ArrayList<>();

  private ScenarioRules(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * A broken rule.
   *
   * @param paths the parameters that the rule joins; it is shown at the first
   * @param message the rule, in words for the user
   */
  public record Finding(List<String> paths, String message) {
    public Finding {
      paths = List.copyOf(paths);
    }
  }

  /** The broken rules of a scenario; none if it is sound. */
  public static List<Finding> broken(Scenario scenario) {
    ScenarioRules rules = new ScenarioRules(scenario);
    rules.name();
    rules.layer("strong", scenario.strong());
    rules.layer("weak", scenario.weak());
    rules.weakShares();
    rules.trades();
    rules.provinces();
    rules.series("outside.series", scenario.outside().series());
    rules.series("downlink.series", scenario.downlink().series());
    rules.stations();
    rules.firstPlatform();
    rules.shocks();
    rules.policies();
    rules.organisations();
    rules.publicOrder();
    rules.expectations();
    rules.targets();
    rules.findings.addAll(TradeRules.broken(scenario));
    rules.findings.addAll(LotteryRules.broken(scenario));
    return List.copyOf(rules.findings);
  }

  private void broken(String message, String... paths) {
    findings.add(new Finding(List.of(paths), message));
  }

  private void name() {
    String name = scenario.name();
    if (name.getBytes(StandardCharsets.UTF_8).length > Scenario.LONGEST_NAME) {
      broken(
          Say.of(
              "names the results folder, which disks allow at most {0} letters ({1} Chinese ones)",
              Scenario.LONGEST_NAME, Scenario.LONGEST_NAME / 3),
          "name");
    }
    if (UNFIT_FOR_A_FOLDER.matcher(name).find()
        || name.startsWith(".")
        || !name.equals(name.strip())) {
      broken(
          Say.of(
              "names the results folder: no / \\ : * ? \" < > | and no leading dot or outer blanks,"
                  + " was '{0}'",
              name),
          "name");
    }
  }

  private void layer(String key, LayerSettings layer) {
    if (RINGS.contains(layer.model()) && layer.neighbours() % 2 != 0) {
      broken(
          Say.of("must be even (half of them on either side), was '{0}'", layer.neighbours()),
          key + ".neighbours",
          key + ".model");
    }
    if (layer.model() == TieModel.FILE && layer.file().isEmpty()) {
      broken(Say.of("is file, but {0}.file names none", key), key + ".model", key + ".file");
    }
  }

  /** Checks that acts can be read in order: one household acts after another, and each once. */
  private void publicOrder() {
    EntrySettings entry = scenario.entry();
    boolean inOrder = entry.schedule() == Schedule.SEQUENTIAL && entry.decide() == Decide.ONCE;
    if (entry.rule() == RuleKind.CASCADE
        && entry.cascade().observe() == Observe.PUBLIC_ORDER
        && !inOrder) {
      broken(
          Say.of("publicOrder needs entry.schedule: sequential and entry.decide: once"),
          "entry.cascade.observe",
          "entry.schedule",
          "entry.decide");
    }
  }

  private void weakShares() {
    atMostOne("weak.ownVillageShare", "weak.townshipShare", "weak.countyShare");
  }

  private void trades() {
    atMostOne("market.countyTrade", "market.townshipTrade");
  }

  /** Checks that shares of one whole are 1 together at most. */
  private void atMostOne(String... paths) {
    double sum = 0;
    List<String> keys = new ArrayList<>();
    for (String path : paths) {
      sum += ((Number) Parameters.ofScenario().value(scenario, path)).doubleValue();
      keys.add(path.substring(path.lastIndexOf('.') + 1));
    }
    if (!(sum <= 1 + 1e-12)) {
      broken(
          Say.of(
              "{0} must be at most 1, was '{1}'",
              String.join(" + ", keys), Numbers.text(FastMath.rint(sum * 1e9) / 1e9)),
          paths);
    }
  }

  private void provinces() {
    ProvinceSettings nation = scenario.geography().provinces();
    if (nation.any() && !scenario.geography().file().isEmpty()) {
      broken(
          Say.of("is of no use beside geography.file; leave out one of them"),
          "geography.provinces.names",
          "geography.file");
    }
    ProvinceTable table = ShippedProvinces.table();
    List<String> provinces = new ArrayList<>(table.names());
    provinces.add(ProvinceTable.ALL);
    for (int i = 0; i < nation.names().size(); i++) {
      known("geography.provinces.names[" + i + "]", nation.names().get(i), provinces);
    }
    for (int i = 0; i < nation.regions().size(); i++) {
      String region = nation.regions().get(i).region();
      known("geography.provinces.regions[" + i + "].region", region, table.places());
    }
  }

  private void known(String path, String name, List<String> names) {
    if (!names.contains(name)) {
      broken(
          Say.of("is not in provinces.csv, was '{0}'{1}", name, Nearest.hint(name, names)), path);
    }
  }

  private void firstPlatform() {
    if (scenario.platform().opens().isAfter(scenario.start())) {
      broken(
          Say.of(
              "must not be after start, {0}, was '{1}'; later platforms are rivals",
              scenario.start(), scenario.platform().opens()),
          "platform.opens",
          "start");
    }
  }

  private void stations() {
    StationSettings stations = scenario.logistics().stations();
    stationShares("villageSeries", stations.villageSeries());
    stationShares("townshipSeries", stations.townshipSeries());
    stationShares("countySeries", stations.countySeries());
  }

  private void stationShares(String key, List<DatedShare> shares) {
    series("logistics.stations." + key, shares.stream().map(DatedShare::dated).toList());
  }

  private void series(String path, List<Dated> series) {
    for (int i = 1; i < series.size(); i++) {
      if (!series.get(i - 1).from().isBefore(series.get(i).from())) {
        broken(
            Say.of(
                "must be later than the date before it, {0}, was '{1}'",
                series.get(i - 1).from(), series.get(i).from()),
            path + "[" + i + "].from",
            path + "[" + (i - 1) + "].from");
      }
    }
  }

  private void shocks() {
    for (int i = 0; i < scenario.shocks().size(); i++) {
      period(
          "shocks[" + i + "]", scenario.shocks().get(i).from(), scenario.shocks().get(i).until());
    }
    List<DatedPush> dated = scenario.entry().shocks().dated();
    for (int i = 0; i < dated.size(); i++) {
      period("entry.shocks.dated[" + i + "]", dated.get(i).from(), dated.get(i).until());
    }
  }

  private void policies() {
    List<PolicySettings> policies = scenario.government().policies();
    for (int i = 0; i < policies.size(); i++) {
      String path = "government.policies[" + i + "]";
      period(path, policies.get(i).from(), policies.get(i).until());
      if (policies.get(i).kind() instanceof DigitalCountryside
          && NO_LINKS.contains(scenario.weak().model())) {
        broken(
            Say.of(
                "digitalCountryside adds weak ties one by one; weak.model must not be none, circles"
                    + " or complete"),
            path + ".kind",
            "weak.model");
      }
      if (policies.get(i).kind() instanceof PlatformPartnership terms) {
        partner(path + ".platform", terms.platform());
      }
      if (policies.get(i).kind() instanceof Cooperative grant) {
        founded(path + ".organisation", grant.organisation());
      }
    }
  }

  private void partner(String path, String platform) {
    if (!platform.isEmpty() && !scenario.platformNames().contains(platform)) {
      broken(Say.of("no platform has the name '{0}'", platform), path, "platform.name");
    }
  }

  private void founded(String path, String organisation) {
    boolean listed =
        scenario.organisations().stream().anyMatch(one -> one.name().equals(organisation));
    if (!organisation.isEmpty() && !listed) {
      broken(Say.of("no organisation has the name '{0}'", organisation), path, "organisations");
    }
  }

  private void organisations() {
    List<String> before = new ArrayList<>();
    for (int i = 0; i < scenario.organisations().size(); i++) {
      OrganisationSettings one = scenario.organisations().get(i);
      String path = "organisations[" + i + "]";
      if (before.contains(one.name())) {
        broken(Say.of("stands twice, was '{0}'", one.name()), path + ".name");
      }
      if (!one.partner().isEmpty() && !before.contains(one.partner())) {
        broken(
            Say.of("must be the name of an organisation listed before, was '{0}'", one.partner()),
            path + ".partner");
      }
      before.add(one.name());
    }
  }

  private void period(String path, YearMonth from, YearMonth until) {
    if (until.isBefore(from)) {
      broken(
          Say.of("must not be before from, {0}, was '{1}'", from, until),
          path + ".until",
          path + ".from");
    }
  }

  private void expectations() {
    for (int i = 0; i < scenario.expect().size(); i++) {
      Scenario.Expectation expectation = scenario.expect().get(i);
      String path = "expect[" + i + "]";
      String when = expectation.when();
      if (!when.isEmpty() && !CONDITION.matcher(when).matches()) {
        broken(Say.of("must be a condition such as '> 0.5', was '{0}'", when), path + ".when");
      }
      if (when.isEmpty() && expectation.statistic() == Scenario.Expectation.Statistic.FRACTION) {
        broken(
            Say.of("needs a condition in when, such as '> 0.5'"),
            path + ".statistic",
            path + ".when");
      }
      if (expectation.month() > 0 && !Word.is(expectation.outcome())) {
        nameless(expectation.outcome(), path + ".month", path + ".outcome");
      }
      if (expectation.month() > scenario.months()) {
        broken(
            Say.of(
                "must be at most months, {0}, was '{1}'", scenario.months(), expectation.month()),
            path + ".month",
            "months");
      }
    }
  }

  private void targets() {
    List<Calibration.Target> targets = scenario.calibrate().targets();
    for (int i = 0; i < targets.size(); i++) {
      Calibration.Target target = targets.get(i);
      String path = "calibrate.targets[" + i + "]";
      if (target.isFormula() && !target.scope().equals("run")) {
        nameless(target.variable(), path + ".scope", path + ".variable");
      }
      if (target.isFormula() && target.months() > 1) {
        nameless(target.variable(), path + ".months", path + ".variable");
      }
    }
  }

  private void nameless(String outcome, String... paths) {
    broken(
        Say.of("goes with the name of a variable of series.csv, which '{0}' is not", outcome),
        paths);
  }
}
