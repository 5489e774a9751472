package org.taocun.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.scenario.yaml.SettingPlaces;

/** The settings of worlds that a file states, by their places in it, and what is wrong with it. */
public final class ExperimentWorlds {
  private final SettingPlaces places;
  private final List<String> problems = new ArrayList<>();

  /** Nothing wrong so far. */
  public ExperimentWorlds(SettingPlaces places) {
    this.places = places;
  }

  /** The name of an experiment: its own, or its file's. */
  public static String name(String own, Path file) {
    return own.isBlank()
        ? String.valueOf(file.getFileName()).replaceFirst("(?i)\\.ya?ml$", "")
        : own;
  }

  /** Notes what is wrong with a setting. */
  public void refuse(String path, String why) {
    problems.add(Say.at(place(path), Say.at(path, why)));
  }

  /** Notes that a text is missing if it is empty. */
  public void refuseMissing(String path, String text) {
    if (text.isBlank()) {
      refuse(path, Say.of("is missing"));
    }
  }

  /**
   * Ends the reading.
   *
   * @throws ScenarioException with all that is wrong
   */
  public void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }

  /** The place of a setting in the file. */
  public String place(String path) {
    return places.place(path);
  }

  /**
   * The settings of a world.
   *
   * @param shared settings of all worlds, each path=value
   * @param path of the world in the file
   * @param own its own settings
   */
  public List<Setting> settings(List<String> shared, String path, List<String> own, long seed) {
    List<Setting> all = new ArrayList<>();
    add(shared, "settings", all);
    add(own, path + ".settings", all);
    all.add(new Setting(place("seed"), "seed=" + seed));
    all.add(new Setting(place("replications"), "replications=1"));
    // A run reads no expected outcomes, and those of later months would refuse shorter runs.
    all.add(new Setting(place(path), "expect=[]"));
    return all;
  }

  private void add(List<String> assignments, String path, List<Setting> all) {
    for (int i = 0; i < assignments.size(); i++) {
      all.add(new Setting(place(path + "[" + i + "]"), assignments.get(i)));
    }
  }
}
