package org.taocun.scenario;

import java.util.Optional;

/**
 * One parameter of a scenario: what may be written at a path and what it means. It is taken from
 * the {@link org.taocun.base.Param} of a record's component.
 *
 * @param path where it stands, such as {@code entry.bass.p} or {@code government.policies[].kind}
 * @param shape what may stand there
 * @param doc what it means
 * @param unit its unit; empty for texts, switches, choices and sections
 * @param def its default as it would be written; empty for an empty text, sections and lists
 * @param range the allowed interval
 * @param source where the default comes from
 * @param given the choice with which it exists, such as {@code kind: training}; empty for always
 */
public record Parameter(
    String path,
    Shape shape,
    String doc,
    String unit,
    String def,
    Optional<Interval> range,
    String source,
    String given) {

  /** The last part of the path: the key in the file and the name of the record's component. */
  public String key() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** The parameter's value in the record that holds it. */
  public Object valueIn(Record owner) {
    try {
      return owner.getClass().getMethod(key()).invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(path + " cannot be read from " + owner.getClass(), e);
    }
  }
}
