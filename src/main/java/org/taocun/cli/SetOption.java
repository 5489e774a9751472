package org.taocun.cli;

import java.util.ArrayList;
import java.util.List;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import picocli.CommandLine.Option;

/** The option {@code --set}: settings laid over those of the scenarios. */
final class SetOption {
  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = {
        "Change a setting of every scenario, for this command only; may be repeated.",
        "Such as --set entry.rule=bass or --set 'entry.threshold.value=[0, 1, 2]'."
      })
  private List<String> sets = new ArrayList<>();

  /** The settings as they were written. */
  List<String> words() {
    return sets;
  }

  List<Setting> settings() {
    return sets.stream().map(Setting::set).toList();
  }
}
