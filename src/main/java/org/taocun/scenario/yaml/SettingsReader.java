package org.taocun.scenario.yaml;

import java.nio.file.Path;
import java.util.List;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.yaml.ScenarioReader.Setting;

/**
 * Reader of a YAML file of settings that is no scenario. It is bound to a record whose components
 * carry {@link org.taocun.base.Param}, as scenarios are, and may extend another file; a missing key
 * has its default.
 *
 * @param <R> the record
 */
public final class SettingsReader<R extends Record> {
  private final Class<R> type;
  private final Parameters parameters;
  private final Defaults defaults;
  private final Value.Mapping content;

  private SettingsReader(Class<R> type, Value.Mapping content) {
    this.type = type;
    this.content = content;
    parameters = Parameters.of(type);
    defaults = new Defaults(parameters);
  }

  /**
   * Settings that were read.
   *
   * @param settings the record
   * @param places the places where they were written
   * @param <R> the record's type
   */
  public record Result<R extends Record>(R settings, SettingPlaces places) {}

  /**
   * Opens a file: its text is read and parsed once.
   *
   * @throws ScenarioException when it cannot be read or parsed
   */
  public static <R extends Record> SettingsReader<R> open(Path file, Class<R> type) {
    Problems problems = new Problems();
    Value.Mapping content = new Inheritance(problems).load(file);
    problems.refuseIfAny();
    return new SettingsReader<>(type, content);
  }

  /** True if there is such a setting. */
  public boolean knows(String path) {
    return parameters.find(path).isPresent();
  }

  /**
   * The settings of the file with some changed.
   *
   * @param sets applied to the file one after another
   * @throws ScenarioException with every problem, each as {@code file:line:column: path: message}
   */
  public Result<R> with(List<Setting> sets) {
    Problems problems = new Problems();
    Binder binder = new Binder(problems, parameters, defaults);
    R settings = type.cast(binder.record(SetOption.apply(content, sets, problems)));
    problems.refuseIfAny();
    return new Result<>(
        settings, new SettingPlaces(binder::origin, content.origin().source(), parameters));
  }
}
