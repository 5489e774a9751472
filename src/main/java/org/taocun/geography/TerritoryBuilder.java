package org.taocun.geography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

/**
 * Builder of a territory: puts sites in order (by county, by township, then as they came; counties
 * and townships by first appearance), derives what they leave out and numbers the households.
 */
final class TerritoryBuilder {
  private final GeographySettings settings;
  private final Draws draws;
  private final List<Village> villages = new ArrayList<>();
  private final List<String> counties = new ArrayList<>();
  private final List<String> townships = new ArrayList<>();
  private int households;

  TerritoryBuilder(GeographySettings settings, Draws draws) {
    this.settings = settings;
    this.draws = draws;
  }

  Territory build(Layout layout) {
    Map<String, Map<String, List<Site>>> plan = new LinkedHashMap<>();
    for (Site site : layout.sites()) {
      plan.computeIfAbsent(site.county(), name -> new LinkedHashMap<>())
          .computeIfAbsent(site.township(), name -> new ArrayList<>())
          .add(site);
    }
    plan.forEach(this::addCounty);
    return new Territory(villages, counties, townships, layout.provinces());
  }

  private void addCounty(String county, Map<String, List<Site>> members) {
    SyntheticPlan.Point hub = centre(members);
    counties.add(county);
    members.forEach(
        (township, sites) -> {
          townships.add(township);
          sites.forEach(site -> addVillage(site, hub));
        });
  }

  /**
   * The mean position of the county's villages, where its hub lies when no file gives its distance.
   */
  private static SyntheticPlan.Point centre(Map<String, List<Site>> members) {
    double x = 0;
    double y = 0;
    int n = 0;
    for (List<Site> sites : members.values()) {
      for (Site site : sites) {
        x += site.xKm();
        y += site.yKm();
        n++;
      }
    }
    return new SyntheticPlan.Point(x / n, y / n);
  }

  private void addVillage(Site site, SyntheticPlan.Point hub) {
    long key = Decision.fnv1a64(site.id());
    int ordinal = villages.size();
    villages.add(
        new Village(
            site.id(),
            key,
            site.county(),
            site.township(),
            counties.size() - 1,
            townships.size() - 1,
            site.xKm(),
            site.yKm(),
            site.hubKm()
                .orElseGet(() -> new SyntheticPlan.Point(site.xKm(), site.yKm()).distanceTo(hub)),
            site.households(),
            households,
            site.industrialBase().orElseGet(() -> drawnBase(key, ordinal)),
            site.broadband().orElseGet(() -> drawnBroadband(key)),
            site.urban().orElseGet(() -> drawnUrban(key)),
            site.category(),
            site.station(),
            site.coldChain()));
    households = Territory.add(households, site.households());
  }

  private double drawnBase(long key, int ordinal) {
    double base = settings.industrialBase().at(draws, Decision.VILLAGE_BASE, key, ordinal);
    return Math.min(1, Math.max(0, base));
  }

  private boolean drawnBroadband(long key) {
    return draws.uniform(Decision.VILLAGE_BROADBAND, key, 0) < settings.broadbandShare();
  }

  private boolean drawnUrban(long key) {
    return draws.uniform(Decision.VILLAGE_URBAN, key, 0) < settings.urbanShare();
  }
}
