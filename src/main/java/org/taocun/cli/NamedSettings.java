package org.taocun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import picocli.CommandLine.Option;

/** Settings that have an option of their own, which overrides {@code --set}. */
final class NamedSettings {
  @Option(names = "--seed", paramLabel = "N", description = "Seed of all random numbers.")
  private @Nullable String seed;

  @Option(names = "--months", paramLabel = "N", description = "Number of simulated months.")
  private @Nullable String months;

  /** All settings of the command line, the number of replications included if one was given. */
  List<Setting> over(SetOption sets, Optional<String> replications) {
    List<Setting> settings = new ArrayList<>(sets.settings());
    add("seed", Optional.ofNullable(seed), settings);
    add("replications", replications, settings);
    add("months", Optional.ofNullable(months), settings);
    return settings;
  }

  private static void add(String path, Optional<String> value, List<Setting> settings) {
    value.ifPresent(given -> settings.add(Setting.option(path, given)));
  }
}
