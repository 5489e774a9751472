package org.taocun.study.compare;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.policy.Instrument;
import org.taocun.policy.PolicySettings;
import org.taocun.scenario.Comparison;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ChangedSettings;
import org.taocun.scenario.yaml.PolicyArm;
import org.taocun.scenario.yaml.PolicyArms;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.scenario.yaml.ScenarioWriter;
import org.taocun.study.CheckedScenario;

/**
 * The arms of a comparison: the baseline and the treatments, in the central world and in every
 * other world of the comparison. All problems are collected before the first run.
 */
final class ComparisonPlan {
  /** The world in which every setting is as it is written. */
  static final String CENTRAL = "";

  private static final List<String> COST_WORLDS = List.of("unit costs low", "unit costs high");

  private final List<Setting> everywhere;
  private final List<PlannedArm> arms = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final ArmNotes armNotes = new ArmNotes();
  private final List<String> problems = new ArrayList<>();

  /**
   * An arm in a world.
   *
   * @param name the arm's name
   * @param world the world's name, {@link #CENTRAL} for settings as written
   */
  record PlannedArm(String name, String world, CheckedScenario checked) {
    /** The name in the log of measurements. */
    String label() {
      return world.equals(CENTRAL) ? name : name + " | " + world;
    }

    Scenario scenario() {
      return checked.scenario();
    }

    /** The extent to which the arm's differences from the baseline have a cost. */
    Costing costing(PlannedArm baseline) {
      List<String> changes =
          ChangedSettings.between(text(baseline.scenario()), text(scenario())).stream()
              .filter(change -> !Scenario.isSharedByArms(change.replaceFirst("[.:\\[].*", "")))
              .toList();
      boolean policies = changes.stream().anyMatch(change -> change.startsWith("government."));
      boolean settings = changes.stream().anyMatch(change -> !change.startsWith("government."));
      return !settings ? Costing.ALL : policies ? Costing.IN_PART : Costing.NONE;
    }

    private static String text(Scenario scenario) {
      return ScenarioWriter.text(scenario, name -> name);
    }
  }

  /**
   * The part of an arm that has a cost: policies spend public money, the cost of changed settings
   * is unknown.
   */
  enum Costing {
    /** It changes policies only, or nothing. */
    ALL,
    /** It changes policies and settings. */
    IN_PART,
    /** It changes settings only. */
    NONE
  }

  /**
   * The origin of an arm.
   *
   * @param file its scenario
   * @param table the table whose rows make the arm from that scenario, if there is one
   * @param settings laid over the scenario
   * @param costs laid over the arm, its policies included
   */
  private record Source(
      String name, Path file, Optional<Path> table, List<Setting> settings, List<Setting> costs) {
    static Source of(String name, Path file, List<Setting> settings) {
      return new Source(name, file, Optional.empty(), settings, List.of());
    }

    Source with(List<Setting> more) {
      List<Setting> all = new ArrayList<>(settings);
      all.addAll(more);
      return new Source(name, file, table, all, costs);
    }

    Source at(List<Setting> costs) {
      return new Source(name, file, table, settings, costs);
    }

    ScenarioReader.Result read(List<Setting> everywhere) {
      List<Setting> all = new ArrayList<>(settings);
      all.addAll(everywhere);
      if (table.isPresent()) {
        return PolicyArms.read(table.get(), file, all, name, costs).result();
      }
      all.addAll(costs);
      return ScenarioReader.readWith(file, all);
    }
  }

  /**
   * Plans a comparison.
   *
   * @param everywhere settings of the command line, laid over every arm
   * @param treatments scenario files or tables of policy arms, beside the arms of the baseline's
   *     own section
   * @throws ScenarioException with all problems
   */
  ComparisonPlan(Path baseline, List<Path> treatments, List<Setting> everywhere) {
    this.everywhere = List.copyOf(everywhere);
    Source base = Source.of(ComparisonRows.BASELINE, baseline, List.of());
    PlannedArm first = arm(base, CENTRAL).orElseThrow(() -> new ScenarioException(problems));
    arms.add(first);
    Scenario scenario = first.scenario();
    List<Setting> same = List.of(option("seed", Long.toString(scenario.seed())));
    List<Source> sources = new ArrayList<>();
    for (Comparison.Arm arm : scenario.compare().arms()) {
      sources.add(source(arm, baseline).with(same));
    }
    if (!scenario.compare().table().isEmpty()) {
      addTable(baseline.resolveSibling(scenario.compare().table()), baseline, same, sources);
    }
    for (Path file : treatments) {
      if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
        addTable(file, baseline, same, sources);
      } else {
        sources.add(Source.of(baseName(file), file, same));
      }
    }
    refuse();
    if (sources.isEmpty()) {
      problems.add(
          Say.of("{0}: compare.arms: lists nothing; name scenarios to compare with", baseline));
    }
    refuseTwins(sources, baseline);
    List<Source> sound = new ArrayList<>();
    for (Source source : sources) {
      arm(source, CENTRAL)
          .filter(arm -> comparable(scenario, arm))
          .ifPresent(
              arm -> {
                noteTwin(scenario, arm);
                arms.add(arm);
                sound.add(source);
              });
    }
    refuse();
    DecidingMonths.note(scenario, arms.stream().map(PlannedArm::scenario).toList())
        .ifPresent(notes::add);
    worlds(scenario.compare(), base, sound);
    refuse();
  }

  private void refuse() {
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }

  private void addTable(Path table, Path baseline, List<Setting> same, List<Source> sources) {
    List<Setting> all = new ArrayList<>(same);
    all.addAll(everywhere);
    try {
      for (PolicyArm arm : PolicyArms.read(table, baseline, all)) {
        sources.add(new Source(arm.name(), baseline, Optional.of(table), same, List.of()));
      }
    } catch (ScenarioException e) {
      problems.addAll(e.problems());
    }
  }

  private static Setting option(String path, String value) {
    return new Setting(path, path + "=" + value);
  }

  private Source source(Comparison.Arm arm, Path baseline) {
    Path file = arm.scenario().isEmpty() ? baseline : baseline.resolveSibling(arm.scenario());
    String name =
        !arm.name().isEmpty()
            ? arm.name()
            : arm.scenario().isEmpty() ? String.join("; ", arm.settings()) : baseName(file);
    arm.settings().stream()
        .map(set -> set.replaceFirst("[.=\\[].*", ""))
        .filter(Scenario::isSharedByArms)
        .forEach(
            key ->
                problems.add(
                    Say.of(
                        "compare.arms, {0}: '{1}' is the same for all arms; set it in the scenario",
                        name, key)));
    List<Setting> settings =
        arm.settings().stream()
            .map(set -> new Setting(Say.at("compare.arms, " + name, set), set))
            .toList();
    return Source.of(name, file, settings);
  }

  private static String baseName(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("(?i)\\.ya?ml$", "");
  }

  private void refuseTwins(List<Source> sources, Path baseline) {
    Set<String> names = new LinkedHashSet<>();
    for (Source source : sources) {
      if (source.name().isBlank()) {
        problems.add(Say.of("{0}: compare.arms: an arm needs a name", baseline));
      } else if (source.name().getBytes(StandardCharsets.UTF_8).length > Scenario.LONGEST_NAME) {
        problems.add(
            Say.of(
                "{0}: the name of arm '{1}...' is too long for files: give it one of at most {2}"
                    + " letters ({3} Chinese ones)",
                baseline,
                source.name().substring(0, 40),
                Scenario.LONGEST_NAME,
                Scenario.LONGEST_NAME / 3));
      } else if (PolicyArm.BASELINES.contains(source.name())) {
        problems.add(
            Say.of(
                "{0}: compare.arms: '{1}' is the name of the scenario without policies; give the"
                    + " arm another",
                baseline, source.name()));
      } else if (!names.add(source.name())) {
        problems.add(
            Say.of(
                "{0}: two arms are called '{1}'; give them names of their own",
                baseline, source.name()));
      }
    }
  }

  private void noteTwin(Scenario baseline, PlannedArm arm) {
    String one = ScenarioWriter.text(baseline, file -> file);
    String other = ScenarioWriter.text(arm.scenario(), file -> file);
    if (withoutNames(one).equals(withoutNames(other))) {
      notes.add(Say.of("{0}: note: is the same scenario as the baseline", arm.name()));
    }
  }

  private static String withoutNames(String text) {
    int compare = text.indexOf("\ncompare:");
    String settings = compare < 0 ? text : text.substring(0, compare);
    return settings.replaceAll(
        "(?m)^(name|title|titleZh|question|questionZh|source|sourceZh):.*$", "");
  }

  private Optional<PlannedArm> arm(Source source, String world) {
    try {
      ScenarioReader.Result read = source.read(everywhere);
      CheckedScenario checked = CheckedScenario.of(read);
      if (world.equals(CENTRAL)) {
        note(source, checked.notes());
      }
      return Optional.of(new PlannedArm(source.name(), world, checked));
    } catch (ScenarioException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /** Keeps notes on an arm that are not on the baseline, too. */
  private void note(Source source, List<String> found) {
    if (source.name().equals(ComparisonRows.BASELINE)) {
      notes.addAll(found);
    } else {
      found.stream()
          .filter(note -> !notes.contains(note))
          .forEach(note -> armNotes.add(source.name(), source.settings(), note));
    }
  }

  /** True if the months are the same, so that series can be compared. */
  private boolean comparable(Scenario baseline, PlannedArm arm) {
    Scenario scenario = arm.scenario();
    if (!scenario.start().equals(baseline.start()) || scenario.months() != baseline.months()) {
      problems.add(
          Say.of(
              "{0}: runs {1} {1|month|months} from {2}, the baseline {3} {3|month|months} from {4};"
                  + " --months N and --set start=YYYY-MM set both",
              arm.name(),
              scenario.months(),
              scenario.start(),
              baseline.months(),
              baseline.start()));
      return false;
    }
    return true;
  }

  private void worlds(Comparison compare, Source base, List<Source> treatments) {
    for (Comparison.Uncertain uncertain : compare.uncertainties()) {
      List<Optional<String>> idle =
          arms.stream().map(a -> ScenarioReader.idle(a.scenario(), uncertain.path())).toList();
      if (idle.stream().allMatch(Optional::isPresent)) {
        notes.add(
            Say.of(
                "compare.uncertainties: note: {0}, in every arm, {1}",
                uncertain.path(), idle.get(0).orElse("")));
      }
    }
    if (compare.unitCosts()
        && arms.stream().allMatch(a -> a.scenario().government().policies().isEmpty())) {
      notes.add(Say.of("compare.unitCosts: note: has no effect: no arm has a policy"));
    }
    for (Comparison.Uncertain uncertain : compare.uncertainties()) {
      for (String value : List.of(uncertain.low(), uncertain.high())) {
        String set = uncertain.path() + "=" + value;
        List<Setting> more = List.of(new Setting(Say.at("compare.uncertainties", set), set));
        arm(base.with(more), set).ifPresent(arms::add);
        treatments.forEach(source -> arm(source.with(more), set).ifPresent(arms::add));
      }
    }
    if (compare.unitCosts()) {
      for (String world : COST_WORLDS) {
        for (int k = 0; k < treatments.size(); k++) {
          Source source = treatments.get(k);
          List<Setting> costs = costs(arms.get(k + 1).scenario(), world);
          if (!costs.isEmpty()) {
            arm(source.at(costs), world).ifPresent(arms::add);
          }
        }
      }
    }
  }

  /** The lowest or highest unit costs of the policies that the baseline does not have. */
  private List<Setting> costs(Scenario scenario, String world) {
    List<PolicySettings> own = arms.get(0).scenario().government().policies();
    List<Setting> settings = new ArrayList<>();
    List<PolicySettings> policies = scenario.government().policies();
    for (int k = 0; k < policies.size(); k++) {
      PolicySettings policy = policies.get(k);
      if (own.contains(policy)) {
        continue;
      }
      double times =
          world.equals(COST_WORLDS.get(0)) ? policy.unitCostLow() : policy.unitCostHigh();
      Instrument kind = policy.kind();
      if (kind.unitCostYuan() > 0 && times != 1) {
        String path = "government.policies[" + k + "].unitCostYuan";
        settings.add(option(path, Double.toString(times * kind.unitCostYuan())));
      }
    }
    return settings;
  }

  /** True if a world has other unit costs, which hold for one arm only. */
  static boolean isOfCosts(String world) {
    return COST_WORLDS.contains(world);
  }

  /** The arms in all worlds, the central world first and the baseline first in it. */
  List<PlannedArm> arms() {
    return List.copyOf(arms);
  }

  /** The arms in the central world, the baseline first. */
  List<PlannedArm> central() {
    return arms.stream().filter(arm -> arm.world().equals(CENTRAL)).toList();
  }

  /** Remarks for the authors of the scenarios. */
  List<String> notes() {
    return Stream.concat(notes.stream(), armNotes.lines().stream()).toList();
  }
}
