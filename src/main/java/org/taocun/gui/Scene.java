package org.taocun.gui;

import java.time.YearMonth;
import org.taocun.model.Watch;
import org.taocun.scenario.Scenario;

/**
 * What the map shows: a world seen read-only, and where everything stands.
 *
 * @param watch the world
 * @param layout where it stands
 * @param words the language of labels
 */
record Scene(Watch watch, MapLayout layout, Words words) {
  static Scene of(Watch watch, Words words) {
    return new Scene(watch, new MapLayout(watch), words);
  }

  /** The scenario's title in the window's language; its name where it has none. */
  String title() {
    Scenario scenario = watch.scenario();
    if (words.chinese() && !scenario.titleZh().isBlank()) {
      return scenario.titleZh();
    }
    return scenario.title().isBlank() ? scenario.name() : scenario.title();
  }

  /** The date and month that the map shows. */
  String date() {
    Scenario scenario = watch.scenario();
    int month = watch.month();
    if (month == 0) {
      return words.of(
          "map.start",
          scenario.start().getYear() + "",
          words.of("month." + scenario.start().getMonthValue()));
    }
    YearMonth now = scenario.start().plusMonths(month - 1L);
    return words.of(
        "map.date",
        now.getYear() + "",
        words.of("month." + now.getMonthValue()),
        month + "",
        scenario.months() + "");
  }

  /** How many households sell. */
  int sellers() {
    int sum = 0;
    for (int v = 0; v < watch.territory().villages().size(); v++) {
      sum += watch.sellers(v);
    }
    return sum;
  }
}
