package org.taocun.web;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.taocun.model.Watch;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioWriter;
import org.taocun.trace.Fingerprint;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;
import org.taocun.view.Facts;
import org.taocun.view.Frame;
import org.taocun.view.OwnRun;
import org.taocun.view.Session;
import org.taocun.view.ViewWords;

/** A world on a page: a run, its session, and what the page asks of them. */
final class PageWorld {
  private static final List<String> STAGES = List.of("none", "individual", "network", "cluster");
  private static final int OF_A_VILLAGE = 7;

  private final PageScenario scenario;
  private final List<String> sets;
  private final OwnRun run;
  private final Session session;
  private final List<String> notes;

  private PageWorld(PageScenario scenario, List<String> sets, OwnRun run, List<String> notes) {
    this.scenario = scenario;
    this.sets = sets;
    this.run = run;
    this.notes = notes;
    session = new Session(run, ViewWords.in(Locale.getDefault()));
  }

  /**
   * The world of a scenario at month 0.
   *
   * @throws org.taocun.base.ScenarioException with the reasons against it
   */
  static PageWorld of(PageScenario scenario, List<String> sets, int replication) {
    ScenarioReader.Result read = scenario.read(sets);
    OwnRun run = scenario.run(read.scenario(), sets, replication);
    return new PageWorld(scenario, sets, run, read.notes());
  }

  /** The same run, in the language that is spoken now. */
  PageWorld spoken() {
    return new PageWorld(scenario, sets, run, scenario.read(sets).notes());
  }

  /** What holds of a world in all its months. */
  Json opened() {
    Scenario read = run.watch().scenario();
    Watch watch = run.watch();
    List<SeriesTable.Variable> variables = watch.variables();
    return new Json()
        .put("notes", notes)
        .put("title", session.scene().title())
        .put("months", read.months())
        .put("startYear", read.start().getYear())
        .put("startMonth", read.start().getMonthValue())
        .put("seed", Long.toString(read.seed()))
        .put("households", watch.households())
        .put("villages", watch.territory().villages().size())
        .put("detailed", session.scene().layout().detailed())
        .put("statuses", Frame.statuses())
        .put("variables", variables.stream().map(SeriesTable.Variable::name).toList())
        .put("units", variables.stream().map(SeriesTable.Variable::unit).toList())
        .put(
            "places",
            session.scene().villages().stream().map(session.scene().names()::village).toList());
  }

  Json step(int months) {
    int done = 0;
    while (done < months && run.step()) {
      done++;
    }
    return new Json().put("month", run.month());
  }

  PageMap map() {
    return new PageMap(session.scene());
  }

  byte[] statuses() {
    return run.watch().statuses();
  }

  byte[] leaders() {
    boolean[] leaders = run.watch().leaders();
    byte[] bytes = new byte[leaders.length];
    for (int i = 0; i < leaders.length; i++) {
      bytes[i] = (byte) (leaders[i] ? 1 : 0);
    }
    return bytes;
  }

  double[] villages() {
    Watch watch = run.watch();
    int villages = watch.territory().villages().size();
    double[] all = new double[OF_A_VILLAGE * villages];
    for (int v = 0; v < villages; v++) {
      int at = OF_A_VILLAGE * v;
      all[at] = watch.sellers(v);
      all[at + 1] = watch.territory().village(v).households();
      all[at + 2] = watch.taobaoVillage(v) ? 1 : 0;
      all[at + 3] = watch.inCluster(v) ? 1 : 0;
      all[at + 4] = STAGES.indexOf(watch.stage(v));
      all[at + 5] = watch.yearlySalesYuan(v);
      all[at + 6] = watch.territory().village(v).hubKm();
    }
    return all;
  }

  double[] figures(int month) {
    return run.watch().series(month);
  }

  Json facts(boolean household, int number) {
    List<Facts.Fact> facts =
        household
            ? Facts.household(session.scene(), number)
            : Facts.village(session.scene(), number);
    return new Json()
        .putAll(
            "facts",
            facts.stream()
                .map(fact -> new Json().put("label", fact.label()).put("value", fact.value()))
                .toList());
  }

  Json story(int village) {
    return PageStory.of(run.watch(), village);
  }

  Json levers() {
    return new PageLevers(session.levers()).groups();
  }

  Json lever(String path) {
    return new PageLevers(session.levers()).at(List.of(path));
  }

  Json search(String words, int most) {
    return new PageLevers(session.levers()).search(words, most);
  }

  Json finish() {
    RunRecord record = run.record();
    return new Json()
        .put("fingerprint", Fingerprint.of(record))
        .putAll(
            "headlines",
            record.headlines().stream()
                .map(
                    headline ->
                        new Json()
                            .put("name", headline.name())
                            .put("unit", headline.unit())
                            .put("value", headline.value()))
                .toList());
  }

  Json yaml() {
    return new Json()
        .put("yaml", ScenarioWriter.text(run.watch().scenario(), UnaryOperator.identity()));
  }
}
