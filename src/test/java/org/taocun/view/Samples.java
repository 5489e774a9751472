package org.taocun.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.taocun.base.Words;
import org.taocun.model.Farmer;
import org.taocun.model.InputReader;
import org.taocun.model.Watch;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.trace.SeriesTable;

/** Small worlds in which something happens, and their whole visible state as one text. */
public final class Samples {
  public static final String ONE_VILLAGE =
      """
      title: A small village
      titleZh: 一个小村庄
      months: 60
      geography: {householdsPerVillage: 120, broadbandShare: 1}
      awareness: {mediaReach: 0.02}
      entry:
        initial: {count: 3}
        threshold: {value: "normal(0.1, 0.05)"}
      """;

  private Samples() {}

  public static Scenario scenario(String yaml, String... sets) {
    return ScenarioReader.read("sample.yaml", yaml, Path.of(""), List.of(sets)).scenario();
  }

  public static Scenario oneVillage(String... sets) {
    return scenario(ONE_VILLAGE, sets);
  }

  public static Words english() {
    return ViewWords.in(Locale.ENGLISH);
  }

  /** A session without a window. */
  public static Session session(Scenario scenario) {
    return Session.of(scenario, InputReader::read, english());
  }

  /** The scene of a world at month 0. */
  public static Scene scene(Scenario scenario) {
    return session(scenario).scene();
  }

  /** The visible state of a run as text: series, events, every household. */
  public static String everythingOf(Watch watch) {
    StringBuilder all = new StringBuilder();
    for (int month = 0; month <= watch.month(); month++) {
      for (SeriesTable.Variable variable : watch.variables()) {
        all.append(watch.series(month, variable.name())).append(',');
      }
      all.append('\n');
    }
    watch.events().forEach(event -> all.append(event).append('\n'));
    for (int i = 0; i < watch.households(); i++) {
      Farmer farmer = watch.farmer(i);
      all.append(farmer.name()).append(' ').append(farmer.status()).append(' ');
      all.append(farmer.skill()).append(' ').append(farmer.capitalYuan()).append(' ');
      all.append(watch.strongAlters(i)).append(watch.weakAlters(i)).append('\n');
    }
    return all.toString();
  }
}
