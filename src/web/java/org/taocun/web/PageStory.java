package org.taocun.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.taocun.agents.DatedPush;
import org.taocun.base.Word;
import org.taocun.market.Months;
import org.taocun.market.Shock;
import org.taocun.model.Watch;
import org.taocun.policy.PolicySettings;
import org.taocun.scenario.ParameterWords;
import org.taocun.scenario.Scenario;
import org.taocun.trace.Event;

/**
 * What a run has recorded of a village beyond its months: who began, and what came from outside.
 */
final class PageStory {
  private static final Map<Event.Kind, String> KINDS =
      Map.of(Event.Kind.ASSOCIATION, "association", Event.Kind.ORGANISATION, "organisation");

  private final Scenario scenario;
  private final List<Json> happened = new ArrayList<>();

  private PageStory(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * The record of a village so far. Cost O(events).
   *
   * @return JSON: the first entry, and what happened with its month and name
   */
  static Json of(Watch watch, int village) {
    String id = watch.territory().village(village).id();
    PageStory story = new PageStory(watch.scenario());
    List<Event> events =
        watch.events().stream().filter(event -> event.village().equals(id)).toList();
    events.stream()
        .filter(event -> KINDS.containsKey(event.kind()))
        .forEach(event -> story.add(event.month(), KINDS.get(event.kind()), ""));
    story.fromOutside(watch, village, id);
    Json json = new Json().putAll("happened", story.happened);
    events.stream()
        .filter(event -> event.kind() == Event.Kind.ENTRY)
        .findFirst()
        .ifPresent(first -> json.put("first", PageFollowing.of(watch, village, first)));
    return json;
  }

  private void fromOutside(Watch watch, int village, String id) {
    ParameterWords words = new ParameterWords(Locale.getDefault());
    List<PolicySettings> policies =
        scenario.government().policies().stream()
            .filter(policy -> watch.mayReach(policy, village))
            .toList();
    for (PolicySettings policy : policies) {
      String kind = Word.of(policy.kind().getClass());
      String name = policy.name().isEmpty() ? words.choice(kind) : policy.name();
      lasting("policy", name, policy.from(), policy.until());
      watch.ledger().stream()
          .filter(line -> line.village().equals(id) && line.instrument().equals(kind))
          .filter(line -> line.policy().equals(policy.name().isEmpty() ? kind : policy.name()))
          .findFirst()
          .ifPresent(line -> add(line.month(), "money", name));
    }
    for (Shock shock : scenario.shocks()) {
      if (shock.enabled()) {
        lasting("shock", shock.name(), shock.from(), shock.until());
      }
    }
    for (DatedPush push : scenario.entry().shocks().dated()) {
      if (push.village().equals(id)) {
        add(month(push.from()), "push", "");
      }
    }
  }

  private void lasting(String key, String name, YearMonth from, YearMonth until) {
    if (until.isBefore(scenario.start())) {
      return;
    }
    add(month(from), key, name);
    add(month(until) + 1, key + "Ends", name);
  }

  private int month(YearMonth date) {
    return Math.max(1, Months.monthOf(scenario.start(), date));
  }

  private void add(int month, String key, String name) {
    happened.add(new Json().put("month", month).put("key", key).put("name", name));
  }
}
