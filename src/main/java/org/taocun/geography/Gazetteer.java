package org.taocun.geography;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.taocun.base.Draws;

/**
 * The villages that {@link GeographySettings#file()} lists, read once for all replications; empty
 * where the scenario names no file and every replication draws its own plan. Immutable.
 */
public final class Gazetteer {
  /** The gazetteer of a scenario without a file. */
  public static final Gazetteer NONE = new Gazetteer(Optional.empty());

  private final Optional<List<Site>> listed;

  private Gazetteer(Optional<List<Site>> listed) {
    this.listed = listed.map(List::copyOf);
  }

  /** The villages of a file. */
  static Gazetteer of(List<Site> listed) {
    return new Gazetteer(Optional.of(listed));
  }

  /** The same villages with other names of the categories that they sell. */
  public Gazetteer withCategories(UnaryOperator<String> names) {
    return new Gazetteer(
        listed.map(
            sites ->
                sites.stream().map(site -> site.selling(names.apply(site.category()))).toList()));
  }

  Layout layout(GeographySettings settings, ProvinceTable nation, Draws draws) {
    if (listed.isEmpty() && settings.provinces().any()) {
      return new Nation(settings, nation, draws).layout();
    }
    return new Layout(listed.orElseGet(() -> SyntheticPlan.sites(settings, draws)), Provinces.NONE);
  }
}
