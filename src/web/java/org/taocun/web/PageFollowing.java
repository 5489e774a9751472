package org.taocun.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.taocun.model.Farmer;
import org.taocun.model.Watch;
import org.taocun.trace.Event;

/**
 * The first entry of a village, and the sellers whom that household knew then: its alters at the
 * start of the run that sold before its month. Ties made during a run have no date, so whom it came
 * to know later may be missing.
 */
final class PageFollowing {
  private static final int NAMED = 3;

  private final Watch watch;

  private PageFollowing(Watch watch) {
    this.watch = watch;
  }

  /**
   * The first entry of a village. Cost O(events).
   *
   * @return JSON: household, motive, the shares of its alters that sold, some sellers whom it knew
   *     (village, number there, tie), and the number of others
   */
  static Json of(Watch watch, int village, Event first) {
    Json json =
        new Json()
            .put("household", first.household())
            .put("motive", first.motive())
            .put("strong", first.strongShare())
            .put("weak", first.weakShare());
    PageFollowing following = new PageFollowing(watch);
    List<Json> known = following.known(following.number(village, first), first.month());
    return json.putAll("known", known.subList(0, Math.min(NAMED, known.size())))
        .put("others", Math.max(0, known.size() - NAMED));
  }

  private int number(int village, Event first) {
    int household = watch.territory().village(village).firstHousehold();
    while (!watch.farmer(household).name().equals(first.household())) {
      household++;
    }
    return household;
  }

  /** Alters that sold before a month, those with strong ties first. */
  private List<Json> known(int household, int month) {
    Set<String> selling = new LinkedHashSet<>();
    for (Event event : watch.events()) {
      if (event.month() < month && event.kind() == Event.Kind.ENTRY) {
        selling.add(event.household());
      } else if (event.month() < month && event.kind() == Event.Kind.EXIT) {
        selling.remove(event.household());
      }
    }
    Set<Integer> strong = new LinkedHashSet<>(watch.strongAlters(household));
    Set<Integer> all = new LinkedHashSet<>(strong);
    all.addAll(watch.firstWeakAlters(household));
    return all.stream()
        .filter(alter -> selling.contains(watch.farmer(alter).name()))
        .map(alter -> seller(alter, strong.contains(alter) ? "strong" : "weak"))
        .toList();
  }

  private Json seller(int household, String tie) {
    Farmer farmer = watch.farmer(household);
    int first = watch.territory().village(farmer.village()).firstHousehold();
    return new Json()
        .put("village", farmer.village())
        .put("number", household - first)
        .put("tie", tie);
  }
}
