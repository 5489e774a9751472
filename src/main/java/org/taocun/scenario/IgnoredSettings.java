package org.taocun.scenario;

import static org.taocun.network.TieModel.CIRCLES;
import static org.taocun.network.TieModel.ERDOS_RENYI;
import static org.taocun.network.TieModel.GRAVITY;
import static org.taocun.network.TieModel.NEWMAN_WATTS;
import static org.taocun.network.TieModel.RING;
import static org.taocun.network.TieModel.WATTS_STROGATZ;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.taocun.agents.Combine;
import org.taocun.agents.EntrySettings.RuleKind;
import org.taocun.network.LayerSettings;
import org.taocun.network.TieModel;
import org.taocun.scenario.ScenarioRules.Finding;

/**
 * Settings that differ from their default and yet change nothing, because a choice elsewhere leaves
 * them out. Not wrong, but worth a note: somebody expected them to matter.
 */
public final class IgnoredSettings {
  private record Use(String path, Predicate<Scenario> used, String unless) {}

  private static final List<Use> USES = uses();

  private IgnoredSettings() {}

  /** A note for each setting without effect; {@code defaults} is the scenario of an empty file. */
  public static List<Finding> notes(Scenario scenario, Scenario defaults) {
    Parameters parameters = Parameters.ofScenario();
    List<Finding> notes = new ArrayList<>();
    for (Use use : USES) {
      Object value = parameters.value(scenario, use.path());
      if (!use.used().test(scenario) && !value.equals(parameters.value(defaults, use.path()))) {
        notes.add(new Finding(List.of(use.path()), "note: has no effect unless " + use.unless()));
      }
    }
    return notes;
  }

  private static List<Use> uses() {
    List<Use> uses = new ArrayList<>();
    rule(uses, "entry.threshold.unit", RuleKind.THRESHOLD, RuleKind.COMPOSITE);
    rule(uses, "entry.leaderWeight", RuleKind.THRESHOLD, RuleKind.COMPOSITE);
    rule(uses, "entry.socialLearning", RuleKind.COMPOSITE);
    rule(uses, "entry.visibility", RuleKind.COMPOSITE);
    rule(uses, "entry.attention", RuleKind.COMPOSITE);
    rule(uses, "entry.beliefYuan", RuleKind.COMPOSITE, RuleKind.INDEPENDENT);
    rule(uses, "entry.threshold.barrierWeight", RuleKind.THRESHOLD);
    rule(uses, "entry.threshold.value", RuleKind.THRESHOLD, RuleKind.COMPOSITE);
    rule(uses, "entry.composite", RuleKind.COMPOSITE);
    rule(uses, "entry.cascade", RuleKind.CASCADE);
    rule(uses, "entry.payoff", RuleKind.PAYOFF);
    rule(uses, "entry.bass", RuleKind.BASS);
    rule(uses, "entry.horizonMonths", RuleKind.INDEPENDENT);
    Predicate<Scenario> weighted = s -> s.entry().combine() == Combine.WEIGHTED;
    uses.add(new Use("entry.strongWeight", weighted, "entry.combine is weighted"));
    uses.add(new Use("entry.weakWeight", weighted, "entry.combine is weighted"));
    layer(uses, "strong", Scenario::strong);
    layer(uses, "weak", Scenario::weak);
    for (String key :
        List.of(
            "perHousehold", "ownVillageShare", "townshipShare", "countyShare", "distanceDecayKm")) {
      tie(uses, "weak." + key, Scenario::weak, "weak", GRAVITY);
    }
    geography(uses);
    adjacency(uses);
    switches(uses);
    return List.copyOf(uses);
  }

  private static void rule(List<Use> uses, String path, RuleKind... kinds) {
    uses.add(
        new Use(
            path,
            s -> List.of(kinds).contains(s.entry().rule()),
            "entry.rule is " + either(kinds)));
  }

  private static void layer(List<Use> uses, String key, Function<Scenario, LayerSettings> layer) {
    tie(uses, key + ".file", layer, key, TieModel.FILE);
    tie(uses, key + ".circleSize", layer, key, CIRCLES);
    tie(uses, key + ".neighbours", layer, key, RING, WATTS_STROGATZ, NEWMAN_WATTS);
    tie(uses, key + ".rewiring", layer, key, WATTS_STROGATZ, NEWMAN_WATTS);
    tie(uses, key + ".meanDegree", layer, key, ERDOS_RENYI);
  }

  private static void tie(
      List<Use> uses,
      String path,
      Function<Scenario, LayerSettings> layer,
      String key,
      TieModel... models) {
    uses.add(
        new Use(
            path,
            s -> List.of(models).contains(layer.apply(s).model()),
            key + ".model is " + either(models)));
  }

  private static void geography(List<Use> uses) {
    for (String key :
        List.of(
            "counties",
            "townshipsPerCounty",
            "villagesPerTownship",
            "countySpacingKm",
            "countyRadiusKm",
            "townshipRadiusKm")) {
      uses.add(
          new Use(
              "geography." + key, s -> s.geography().file().isEmpty(), "geography.file is empty"));
    }
  }

  private static void adjacency(List<Use> uses) {
    Predicate<Scenario> drawn = s -> !s.cluster().borders().file().isEmpty();
    uses.add(new Use("cluster.adjacencyKm", drawn.negate(), "cluster.borders.file is empty"));
    uses.add(new Use("cluster.borders.toleranceKm", drawn, "cluster.borders.file is set"));
  }

  private static void switches(List<Use> uses) {
    for (Parameter section : Parameters.ofScenario().root().parameters()) {
      List<Parameter> children = Parameters.children(section.shape());
      if (children.stream().noneMatch(p -> p.path().equals(section.path() + ".enabled"))) {
        continue;
      }
      for (Parameter child : children) {
        String off = section.path() + ".enabled";
        boolean whenOff = child.path().equals("market.fixedProfitYuan");
        if (!child.path().equals(off) && section.shape() instanceof Shape.Section) {
          uses.add(new Use(child.path(), s -> on(s, off) != whenOff, off + " is " + !whenOff));
        }
      }
    }
  }

  private static boolean on(Scenario scenario, String path) {
    return (Boolean) Parameters.ofScenario().value(scenario, path);
  }

  private static String either(Enum<?>... choices) {
    List<String> words = new ArrayList<>();
    for (Enum<?> choice : choices) {
      words.add(Shape.word(choice));
    }
    return String.join(" or ", words);
  }
}
