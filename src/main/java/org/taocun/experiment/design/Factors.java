package org.taocun.experiment.design;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taocun.base.HalfWidth;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.WrittenNumber;
import org.taocun.experiment.SweepFactor;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Shape;

/**
 * The reader of factors in the notation of users: {@code path=a,b,c} (levels), {@code path=lo:hi:n}
 * (n evenly spaced levels, ends included) or {@code path=lo:hi} (a range to draw from).
 */
public final class Factors {
  private static final Set<Shape.Kind> WORDS =
      Set.of(
          Shape.Kind.TEXT,
          Shape.Kind.FILE,
          Shape.Kind.COLUMNS,
          Shape.Kind.CHOICE,
          Shape.Kind.SWITCH);

  private Factors() {}

  /**
   * The factors of some options.
   *
   * @param options each of the form path=values
   * @throws ScenarioException with all mistakes of form; the values are not checked against a
   *     scenario
   */
  public static List<SweepFactor> parse(List<String> options) {
    List<SweepFactor> factors = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    for (String option : options) {
      try {
        SweepFactor factor = parse(option);
        factors.add(factor);
        if (!paths.add(factor.path())) {
          problems.add(Say.of("{0}varies this path a second time", label(option)));
        }
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    return factors;
  }

  /** An option in plain characters; a percentage or another number with a unit as it is written. */
  private static String plain(String option, String path) {
    String unit = Parameters.ofScenario().find(path).map(Parameter::unit).orElse("");
    String values = HalfWidth.of(option.replace('～', ':').substring(option.indexOf('=') + 1));
    return path
        + "="
        + split(values).stream()
            .map(
                item ->
                    WrittenNumber.plain(item)
                        ? item
                        : WrittenNumber.certain(item, unit).orElse(item))
            .collect(Collectors.joining(","));
  }

  private static SweepFactor parse(String option) {
    int equals = option.indexOf('=');
    if (equals < 0 && option.indexOf('＝') > 0) {
      throw wrong(option, Say.of("has full-width characters: write {0}", HalfWidth.of(option)));
    }
    if (equals < 1 || option.substring(equals + 1).isBlank()) {
      throw wrong(
          option,
          Say.of(
              equals < 1
                  ? "expects path=values, such as entry.bass.p=0.01,0.02 or entry.bass.p=0:0.1:6"
                  : "has no values: write such as entry.bass.p=0.01,0.02 or entry.bass.p=0:0.1:6"));
    }
    String path = option.substring(0, equals).strip();
    checkPath(path, label(option));
    if (HalfWidth.differs(option) && !words(path)) {
      throw wrong(option, Say.of("has full-width characters: write {0}", plain(option, path)));
    }
    List<String> items = split(option.substring(equals + 1));
    Optional<SweepFactor> range =
        items.size() == 1 ? range(option, path, items.get(0)) : Optional.empty();
    if (range.isPresent()) {
      return range.get();
    }
    if (numeric(path)) {
      refuseRanges(option, path, items);
    }
    if (items.stream().anyMatch(String::isEmpty)) {
      throw wrong(option, Say.of("has an empty value between commas"));
    }
    Map<String, String> seen = new HashMap<>();
    for (String item : items) {
      String twin = seen.put(Sameness.key(item), item);
      if (twin != null) {
        throw wrong(
            option,
            twin.equals(item)
                ? Say.of("gives a value twice")
                : Say.of("gives a value twice: {0} is {1}", twin, item));
      }
    }
    return new SweepFactor.Levels(path, items);
  }

  /**
   * Refuses paths that cannot be factors.
   *
   * @param label the beginning of the problem's line
   */
  static void checkPath(String path, String label) {
    switch (path) {
      case "seed", "replications" ->
          throw new ScenarioException(
              Say.of(
                  "{0} is no factor: every point has the same luck; see --seed, --replications",
                  label + path));
      case "name", "extends" ->
          throw new ScenarioException(Say.of("{0} is no factor", label + path));
      default -> {}
    }
  }

  /** The range in an option; empty if it gives a value. */
  private static Optional<SweepFactor> range(String option, String path, String text) {
    boolean range = numeric(path) ? text.contains(":") : !known(path) && RangeText.is(text);
    if (!range) {
      return Optional.empty();
    }
    boolean whole = kind(path).filter(kind -> kind == Shape.Kind.WHOLE).isPresent();
    String unit = Parameters.ofScenario().find(path).map(Parameter::unit).orElse("");
    try {
      return Optional.of(new RangeText(path, unit, whole).read(text));
    } catch (IllegalArgumentException e) {
      throw wrong(option, String.valueOf(e.getMessage()));
    }
  }

  /** Refuses ranges among values, and those with another sign than a colon. */
  private static void refuseRanges(String option, String path, List<String> items) {
    for (String item : items) {
      if (item.contains(":")) {
        throw wrong(
            option,
            Say.of(
                "'{0}' stands among single values: write a range alone, or all values, such as"
                    + " {1}=0.1,0.2,0.4",
                item, path));
      }
      Optional<String> meant = RangeText.otherSign(item);
      if (meant.isPresent() && items.size() == 1) {
        throw wrong(
            option,
            meant.get().matches("[^:]*:[^:]*:.*")
                ? Say.of("a range has colons: write {0}={1}", path, meant.get())
                : Say.of(
                    "a range has a colon: write {0}={1}, or {0}={1}:n for n values",
                    path, meant.get()));
      }
    }
  }

  private static boolean words(String path) {
    return kind(path).filter(WORDS::contains).isPresent();
  }

  private static boolean known(String path) {
    return kind(path).isPresent();
  }

  private static boolean numeric(String path) {
    return kind(path).filter(k -> !WORDS.contains(k) && k != Shape.Kind.MONTH).isPresent();
  }

  private static Optional<Shape.Kind> kind(String path) {
    return Parameters.ofScenario()
        .find(path)
        .map(Parameter::shape)
        .filter(Shape.Scalar.class::isInstance)
        .map(shape -> ((Shape.Scalar) shape).kind());
  }

  /** The parts of a text between commas; commas in brackets or quotes do not count. */
  static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    Deque<Character> open = new ArrayDeque<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' && open.isEmpty()) {
        parts.add(text.substring(begin, i).strip());
        begin = i + 1;
      } else if (!open.isEmpty() && c == open.peek()) {
        open.pop();
      } else if (open.isEmpty() || (open.peek() != '"' && open.peek() != '\'')) {
        push(c, open);
      }
    }
    parts.add(text.substring(begin).strip());
    return parts;
  }

  private static void push(char c, Deque<Character> open) {
    switch (c) {
      case '(' -> open.push(')');
      case '[' -> open.push(']');
      case '{' -> open.push('}');
      case '"', '\'' -> open.push(c);
      default -> {}
    }
  }

  /** The option in front of a problem's line. */
  static String label(String option) {
    String shown = option.length() > 60 ? option.substring(0, 57) + "..." : option;
    return Say.at("--vary " + shown, "");
  }

  private static ScenarioException wrong(String option, String problem) {
    return new ScenarioException(label(option) + problem);
  }
}
