package org.taocun.web;

import java.util.List;
import org.taocun.view.Lever;
import org.taocun.view.Levers;

/** The levers of a scenario for the page. */
final class PageLevers {
  private final Levers levers;

  PageLevers(Levers levers) {
    this.levers = levers;
  }

  Json groups() {
    return new Json()
        .putAll(
            "groups",
            levers.groups().stream()
                .map(
                    group ->
                        new Json().put("name", group.name()).putAll("levers", all(group.levers())))
                .toList());
  }

  /**
   * Levers that fit words, the best first, and which place among them the policies have, which the
   * page shows as one lever; -1 for none.
   */
  Json search(String words, int most) {
    List<String> found = levers.found(words);
    return at(found.subList(0, Math.min(most, found.size())))
        .put("policies", found.indexOf(Levers.POLICIES));
  }

  /** The levers at paths; those that are none are left out. */
  Json at(List<String> paths) {
    return new Json()
        .putAll("levers", all(paths.stream().flatMap(path -> levers.at(path).stream()).toList()));
  }

  List<Json> all(List<Lever> some) {
    return some.stream().map(this::lever).toList();
  }

  Json lever(Lever lever) {
    Json json =
        new Json()
            .put("path", lever.path())
            .put("name", lever.name())
            .put("meaning", lever.meaning())
            .put("unit", levers.shownUnit(lever.path()))
            .put("range", lever.range())
            .put("choices", lever.choices())
            .put("choiceNames", lever.choiceNames())
            .put("default", lever.byDefault())
            .put("source", lever.source())
            .put("value", lever.value())
            .put("idle", levers.idle(lever.path()).map(SettingNames::in).orElse(""));
    lever
        .span()
        .ifPresent(
            span ->
                json.put("low", span.low().doubleValue())
                    .put("high", span.high().doubleValue())
                    .put("step", span.step().doubleValue()));
    return json;
  }
}
