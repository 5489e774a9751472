package org.taocun.study.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Judgement;
import org.taocun.analysis.PairedDifference;
import org.taocun.base.Say;
import org.taocun.experiment.PossibleValues;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.observed.ObservedPoints;
import org.taocun.scenario.ClaimedEffect;
import org.taocun.scenario.ObservedPattern;
import org.taocun.scenario.ScenarioArm;
import org.taocun.study.validate.ValidationRows.EffectRow;
import org.taocun.study.validate.ValidationRows.Growth;
import org.taocun.study.validate.ValidationRows.PatternRow;

/** The rows of a validation, made from the figures of its arms. */
final class ValidationVerdicts {
  private final ValidationPlan plan;
  private final Map<ObservedPattern, Path> patterns;
  private final Map<ClaimedEffect, Path> effects;

  ValidationVerdicts(
      ValidationPlan plan, Map<ObservedPattern, Path> patterns, Map<ClaimedEffect, Path> effects) {
    this.plan = plan;
    this.patterns = patterns;
    this.effects = effects;
  }

  /** The arms whose growth is drawn: observed places with their scenarios' own settings. */
  List<ValidationPlan.Planned> growths() {
    List<ValidationPlan.Planned> growths = new ArrayList<>();
    patterns.forEach(
        (pattern, table) -> {
          Optional<ScenarioArm> own = pattern.arm().filter(arm -> arm.settings().isEmpty());
          if (own.isPresent() && plan.whyNot(pattern).isEmpty()) {
            ValidationPlan.Planned arm = plan.arm(own.get(), table);
            if (!arm.scenario().observed().place().isBlank() && !growths.contains(arm)) {
              growths.add(arm);
            }
          }
        });
    return growths;
  }

  /**
   * The rows.
   *
   * @param measured outcomes[outcome][replication] by the arm's label
   */
  ValidationRows rows(Map<String, double[][]> measured) {
    List<PatternRow> judged = new ArrayList<>();
    patterns.forEach((pattern, table) -> judged.add(row(pattern, table, measured)));
    List<EffectRow> compared = new ArrayList<>();
    effects.forEach((effect, table) -> compared.add(row(effect, table, measured)));
    List<Growth> growths = growths().stream().map(arm -> growth(arm, measured)).toList();
    return new ValidationRows(judged, compared, growths);
  }

  private PatternRow row(ObservedPattern pattern, Path table, Map<String, double[][]> measured) {
    Optional<String> whyNot = plan.whyNot(pattern);
    if (pattern.arm().isEmpty() || whyNot.isPresent()) {
      return new PatternRow(pattern, Judgement.notRun(whyNot.orElse(pattern.note())), 0, 0);
    }
    int n = plan.replications(pattern.replications());
    ValidationPlan.Planned arm = plan.arm(pattern.arm().get(), table);
    double[] outcomes = values(arm, pattern.outcome(), n, measured);
    if (pattern.against().isPresent()) {
      ValidationPlan.Planned other = plan.arm(pattern.against().get(), table);
      double[] without = values(other, pattern.outcome(), n, measured);
      for (int r = 0; r < n; r++) {
        outcomes[r] -= without[r];
      }
    }
    return new PatternRow(
        pattern, judgement(pattern, outcomes), households(arm, measured), arm.scenario().months());
  }

  private static Judgement judgement(ObservedPattern pattern, double[] outcomes) {
    Interval observed = new Interval(pattern.low(), pattern.high());
    Interval possible =
        pattern.against().isPresent()
            ? PossibleValues.ANY
            : possible(pattern.outcome(), pattern.unit(), outcomes);
    return switch (pattern.rule()) {
      case INTERVAL -> Judgement.inReplications(outcomes, observed);
      case FACTOR -> Judgement.withinFactor(outcomes, observed, pattern.factor(), possible);
      case MEAN -> Judgement.meanIn(outcomes, observed, possible);
    };
  }

  /** The values that an outcome in a unit can take, if the unit is what it is called. */
  private static Interval possible(String outcome, String unit, double[] values) {
    Interval possible = PossibleValues.OF_ANY_RUN.of(outcome, unit);
    boolean meant = Arrays.stream(Estimate.defined(values)).allMatch(possible::contains);
    return meant ? possible : PossibleValues.ANY;
  }

  private EffectRow row(ClaimedEffect effect, Path table, Map<String, double[][]> measured) {
    int n = plan.replications(effect.replications());
    ValidationPlan.Planned treatment = plan.arm(effect.treatment(), table);
    ValidationPlan.Planned baseline = plan.arm(effect.baseline(), table);
    PairedDifference difference =
        PairedDifference.of(
            values(baseline, effect.outcome(), n, measured),
            values(treatment, effect.outcome(), n, measured),
            Judgement.LEVEL);
    String note =
        difference.n() == n
            ? ""
            : Say.of("defined in {0} of {1} {1|pair|pairs}", difference.n(), n);
    return new EffectRow(
        effect,
        difference,
        difference.in(new Interval(effect.low(), effect.high())),
        households(baseline, measured),
        baseline.scenario().months(),
        note);
  }

  private static Growth growth(ValidationPlan.Planned arm, Map<String, double[][]> measured) {
    List<String> months = ValidationPlan.months(arm.scenario());
    double[][] sellers = new double[months.size()][];
    for (int month = 0; month < sellers.length; month++) {
      sellers[month] = values(arm, months.get(month), arm.replications(), measured);
    }
    return new Growth(
        ResultsPaths.folderName(arm.scenario().name()),
        arm.scenario().title(),
        arm.scenario().titleZh(),
        arm.scenario().start(),
        sellers,
        ObservedPoints.ofPlace(arm.scenario().observed().place()));
  }

  private static double[] values(
      ValidationPlan.Planned arm, String outcome, int n, Map<String, double[][]> measured) {
    double[][] all = Objects.requireNonNull(measured.get(arm.label()), "every arm was run");
    return Arrays.copyOf(all[arm.outcomes().indexOf(outcome)], n);
  }

  private static long households(ValidationPlan.Planned arm, Map<String, double[][]> measured) {
    return Math.round(values(arm, ValidationPlan.SIZE, 1, measured)[0]);
  }
}
