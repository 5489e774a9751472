package org.taocun.scenario.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Parameters;

/**
 * Places where the settings of a scenario were written, to show also those problems at their place
 * that are found only when the world is made.
 */
public final class SettingPlaces {
  private static final Pattern PATH =
      Pattern.compile("([A-Za-z]+(?:\\[[0-9]+\\])?(?:\\.[A-Za-z]+(?:\\[[0-9]+\\])?)*)(?:: |：)(.*)");

  private final Function<String, Optional<Origin>> origins;
  private final Origin.Source file;
  private final Parameters parameters;

  SettingPlaces(
      Function<String, Optional<Origin>> origins, Origin.Source file, Parameters parameters) {
    this.origins = origins;
    this.file = file;
    this.parameters = parameters;
  }

  /**
   * The same problems, with file, line and column before those that begin with a setting's path:
   * {@code x.yaml:12:5: entry.initial.count: must be ...}. A setting that was not written is shown
   * at the nearest section that was, else at the file.
   */
  public ScenarioException located(ScenarioException found) {
    List<String> lines = found.problems().stream().map(this::located).toList();
    return new ScenarioException(lines);
  }

  private String located(String problem) {
    Matcher path = PATH.matcher(problem);
    return path.matches() && parameters.find(path.group(1)).isPresent()
        ? nearest(path.group(1)).told(path.group(1), path.group(2))
        : problem;
  }

  /** The place of a setting as file:line:column; of the nearest section if it was not written. */
  public String place(String path) {
    return nearest(path).toString();
  }

  private Origin nearest(String path) {
    for (String at = path; !at.isEmpty(); at = parent(at)) {
      Optional<Origin> origin = origins.apply(at);
      if (origin.isPresent()) {
        return origin.get();
      }
    }
    return file.whole();
  }

  private static String parent(String path) {
    int dot = path.lastIndexOf('.');
    int bracket = path.lastIndexOf('[');
    return path.substring(0, Math.max(0, Math.max(dot, bracket)));
  }
}
