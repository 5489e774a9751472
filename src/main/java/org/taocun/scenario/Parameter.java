package org.taocun.scenario;

import java.util.Optional;
import java.util.function.Function;
import org.taocun.base.Fen;

/**
 * One parameter of a scenario: its path, its allowed values and its meaning. It is taken from the
 * {@link org.taocun.base.Param} of a record's component.
 *
 * @param path its place, such as {@code entry.bass.p} or {@code government.policies[].kind}
 * @param shape the kind of value
 * @param doc the meaning
 * @param unit its unit; empty for texts, switches, choices and sections
 * @param def its default as written in YAML; empty for an empty text, sections and lists
 * @param range the allowed interval
 * @param source the origin of the default
 * @param given the choice with which it exists, such as {@code kind: training}; empty for always
 * @param figures true if it names figures of results
 * @param owner the simple name of the record that holds it
 * @param value how that record tells its value
 */
public record Parameter(
    String path,
    Shape shape,
    String doc,
    String unit,
    String def,
    Optional<Interval> range,
    String source,
    String given,
    boolean figures,
    String owner,
    Function<Record, Object> value) {

  /** The last part of the path: the key in the file and the name of the record's component. */
  public String key() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** The interval of its numbers: its range; of money without an end, what can be counted. */
  Interval bounds() {
    double most = money() ? Fen.MOST_YUAN : Double.POSITIVE_INFINITY;
    Interval all = range.orElse(new Interval(-most, true, most, true));
    return new Interval(
        Math.max(-most, all.low()),
        all.lowIncluded() || all.low() < -most,
        Math.min(most, all.high()),
        all.highIncluded() || all.high() > most);
  }

  /** True for an amount in yuan, which is counted to the fen. */
  public boolean money() {
    return unit.startsWith("yuan");
  }

  /** The record's component that it is, such as Training.unitCostYuan. */
  String component() {
    return owner + "." + key();
  }

  /** The value of the parameter in the record that holds it. */
  public Object valueIn(Record holder) {
    return value.apply(holder);
  }
}
