package org.taocun.geography;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taocun.base.Draws;
import org.taocun.base.ScenarioException;

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

  /**
   * Reads the file, if the settings name one.
   *
   * @throws ScenarioException listing every problem of the file
   */
  public static Gazetteer of(GeographySettings settings) {
    return settings.file().isBlank()
        ? NONE
        : new Gazetteer(Optional.of(VillageFile.read(Path.of(settings.file()))));
  }

  Layout layout(GeographySettings settings, Draws draws) {
    if (listed.isEmpty() && settings.provinces().any()) {
      return new Nation(settings, draws).layout();
    }
    return new Layout(listed.orElseGet(() -> SyntheticPlan.sites(settings, draws)), Provinces.NONE);
  }
}
