package org.taocun.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.taocun.geography.Range;
import org.taocun.geography.Territory;
import org.taocun.geography.Village;
import org.taocun.market.OrganisationSettings;
import org.taocun.market.OrganisationSettings.Founding;

/**
 * The places (villages, townships or counties) in which each of a scenario's organisations, by its
 * number, may be founded: one in each, once.
 */
final class FoundingPlaces {
  private final Territory territory;
  private final List<Founding> foundings;

  /** Places that have, or had, an organisation, by number. */
  private final List<Set<Integer>> settled = new ArrayList<>();

  FoundingPlaces(Territory territory, List<OrganisationSettings> settings) {
    this.territory = territory;
    foundings = settings.stream().map(OrganisationSettings::founding).toList();
    foundings.forEach(founding -> settled.add(new TreeSet<>()));
  }

  /** The villages in which one may still be founded, place by place. */
  Collection<List<Integer>> open(int n) {
    TreeMap<Integer, List<Integer>> places = new TreeMap<>();
    for (int v = 0; v < territory.villages().size(); v++) {
      if (isOpen(n, v)) {
        places.computeIfAbsent(place(n, v), p -> new ArrayList<>()).add(v);
      }
    }
    return places.values();
  }

  /** True if one may still be founded for a village. */
  boolean isOpen(int n, int v) {
    return allowed(n, v) && !settled.get(n).contains(place(n, v));
  }

  /** Notes that the place of a village has one. */
  void settle(int n, int v) {
    settled.get(n).add(place(n, v));
  }

  /** The villages that one founded for a village would reach. */
  List<Integer> around(int n, int v) {
    Village village = territory.village(v);
    Range place =
        switch (foundings.get(n).reach()) {
          case VILLAGE -> new Range(v, v + 1);
          case TOWNSHIP -> territory.townshipVillages(village.townshipIndex());
          case COUNTY -> territory.countyVillages(village.countyIndex());
        };
    return IntStream.range(place.start(), place.end())
        .filter(other -> allowed(n, other))
        .boxed()
        .toList();
  }

  private int place(int n, int v) {
    Village village = territory.village(v);
    return switch (foundings.get(n).reach()) {
      case VILLAGE -> v;
      case TOWNSHIP -> village.townshipIndex();
      case COUNTY -> village.countyIndex();
    };
  }

  private boolean allowed(int n, int v) {
    Village village = territory.village(v);
    Founding founding = foundings.get(n);
    return (founding.villages().isEmpty() || founding.villages().contains(village.id()))
        && (founding.counties().isEmpty() || founding.counties().contains(village.county()));
  }

  /** Keeps the places of a number, or brings them back. */
  void keep(int n, Archive archive) {
    archive.set(settled.get(n));
  }
}
