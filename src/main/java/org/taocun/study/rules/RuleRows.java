package org.taocun.study.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taocun.analysis.Interval;
import org.taocun.analysis.herding.rules.CurveFit;
import org.taocun.analysis.herding.rules.FittedByExposure;
import org.taocun.analysis.herding.rules.LaterPeriods;
import org.taocun.analysis.herding.rules.Limit;
import org.taocun.analysis.herding.rules.Rule;
import org.taocun.analysis.herding.rules.RuleComparison;
import org.taocun.base.Message;
import org.taocun.study.RowsFile;

/**
 * All that was found of rules: the content of tables and texts.
 *
 * @param notes what the data hold
 * @param panel true of a panel of people, false of points
 * @param ofPeriods true for a baseline of each period
 * @param byGroup true if groups were set aside, false if people
 * @param units number of groups or people
 * @param cases number of person-periods, or of points
 * @param adoptions among them
 * @param rows rule by rule, best first
 * @param values the rules' own values
 * @param byExposure how often people adopt by exposure, beside what fitted rules say
 * @param later what later periods say of rules fitted to earlier ones
 * @param refusal why nothing was compared; nothing if something was
 */
record RuleRows(
    List<Message> notes,
    boolean panel,
    boolean ofPeriods,
    boolean byGroup,
    int units,
    int cases,
    int adoptions,
    List<Row> rows,
    List<OwnValue> values,
    FittedByExposure byExposure,
    LaterPeriods later,
    Message refusal) {
  private static final RowsFile<RuleRows> FILE =
      new RowsFile<>("rules.json", RuleRows.class, Map.of());
  private static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  /**
   * A rule.
   *
   * @param parameters fitted numbers; 0 if refused
   * @param penalised what fits make as large as it can be: the log-likelihood with the prior's
   * @param misfit χ² of points; NaN of a panel
   * @param freedom points less fitted numbers; 0 of a panel
   * @param open true if the data leave the rule open
   * @param refusal why it has no likelihood here; nothing if it has
   */
  record Row(
      Rule rule,
      int parameters,
      double logLikelihood,
      double penalised,
      double score,
      double behind,
      Interval interval,
      double misfit,
      int freedom,
      double p,
      boolean open,
      Message refusal) {}

  /**
   * A value of a rule with its standard error.
   *
   * @param value NaN at a limit
   * @param error NaN where there is none
   */
  record OwnValue(Rule rule, String name, double value, double error, Limit limit) {}

  /** What a panel says. */
  static RuleRows of(
      RuleComparison found,
      FittedByExposure byExposure,
      LaterPeriods later,
      boolean ofPeriods,
      List<Message> notes) {
    List<Row> rows = new ArrayList<>();
    List<OwnValue> values = new ArrayList<>();
    for (RuleComparison.Scored one : found.fits()) {
      rows.add(
          new Row(
              one.rule(),
              one.parameters(),
              one.logLikelihood(),
              one.penalised(),
              one.score(),
              one.behind(),
              one.interval(),
              Double.NaN,
              0,
              Double.NaN,
              one.open(),
              Message.NONE));
      one.values()
          .forEach(
              v -> values.add(new OwnValue(one.rule(), v.name(), v.value(), v.error(), v.limit())));
    }
    for (Rule rule : Rule.values()) {
      if (found.refusals().containsKey(rule)) {
        rows.add(refused(rule, found.refusals().getOrDefault(rule, Message.NONE)));
      }
    }
    return new RuleRows(
        notes,
        true,
        ofPeriods,
        found.byGroup(),
        found.units(),
        found.cases(),
        found.adoptions(),
        rows,
        values,
        byExposure,
        later,
        found.refusal().orElse(Message.NONE));
  }

  private static Row refused(Rule rule, Message why) {
    double none = Double.NaN;
    return new Row(rule, 0, none, none, none, none, NONE, none, 0, none, false, why);
  }

  /** What points say. */
  static RuleRows ofPoints(List<CurveFit> fits, int points) {
    double none = Double.NaN;
    List<Row> rows =
        fits.stream()
            .map(
                fit ->
                    new Row(
                        fit.rule(),
                        fit.values().length,
                        none,
                        none,
                        none,
                        none,
                        NONE,
                        fit.chiSquare(),
                        fit.freedom(),
                        fit.p(),
                        fit.open(),
                        Message.NONE))
            .toList();
    return new RuleRows(
        List.of(),
        false,
        false,
        false,
        0,
        points,
        0,
        rows,
        List.of(),
        FittedByExposure.NONE,
        LaterPeriods.NONE,
        Message.NONE);
  }

  /** The score of a rule on later periods; empty if there is none. */
  Optional<LaterPeriods.Score> later(Rule rule) {
    return later.scores().stream().filter(one -> one.rule() == rule).findFirst();
  }

  /** The rules that were fitted. */
  List<Row> fitted() {
    return rows.stream().filter(row -> row.refusal().isEmpty()).toList();
  }

  /** The rules that the data leave open. */
  List<Rule> open() {
    return fitted().stream().filter(Row::open).map(Row::rule).toList();
  }

  /** True if one rule is named: never by points, which every rule meets with the right baseline. */
  boolean tells() {
    return panel && open().size() == 1;
  }

  void write(Path folder) throws IOException {
    FILE.write(folder, this);
  }

  /**
   * The rows of a folder.
   *
   * @throws org.taocun.base.ScenarioException if the file is damaged
   */
  static RuleRows read(Path folder) throws IOException {
    return FILE.undamaged(folder);
  }
}
