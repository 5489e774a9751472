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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final String NUMBER = "[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?";
  private static final Pattern RANGE =
      Pattern.compile("\\s*(%1$s)\\s*:\\s*(%1$s)\\s*(?::\\s*(.*?)\\s*)?".formatted(NUMBER));
  private static final Pattern COUNT = Pattern.compile("0*[1-9][0-9]{0,5}");
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

  private static SweepFactor parse(String option) {
    int equals = option.indexOf('=');
    if (equals < 1 || option.substring(equals + 1).isBlank()) {
      throw wrong(
          option, Say.of("expects path=values, such as entry.bass.p=0.01,0.02 or =0:0.1:6"));
    }
    String path = option.substring(0, equals).strip();
    checkPath(path, label(option));
    if (HalfWidth.differs(option) && !words(path)) {
      throw wrong(option, Say.of("has full-width characters: write {0}", HalfWidth.of(option)));
    }
    List<String> items = split(option.substring(equals + 1));
    Matcher range = RANGE.matcher(items.get(0));
    boolean single = items.size() == 1 && !words(path);
    if (single && range.matches()) {
      return range(option, path, range);
    }
    if (single && items.get(0).contains(":") && numeric(path)) {
      throw wrong(
          option, Say.of("expects lo:hi or lo:hi:n with finite numbers{0}", plain(path, items)));
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

  private static SweepFactor range(String option, String path, Matcher range) {
    String low = range.group(1);
    String high = range.group(2);
    double from = Double.parseDouble(low);
    double to = Double.parseDouble(high);
    boolean whole = kind(path).filter(kind -> kind == Shape.Kind.WHOLE).isPresent();
    if (!(from < to) || Double.isInfinite(from) || Double.isInfinite(to)) {
      throw wrong(
          option, Say.of("needs finite numbers with low < high, were {0} and {1}", low, high));
    }
    if (whole && (from != Math.rint(from) || to != Math.rint(to))) {
      throw wrong(option, Say.of("takes whole numbers only, were {0} and {1}", low, high));
    }
    if (range.group(3) == null) {
      return new SweepFactor.Range(path, from, to, whole);
    }
    if (!COUNT.matcher(range.group(3)).matches() || Integer.parseInt(range.group(3)) < 2) {
      throw wrong(option, Say.of("needs 2 levels or more behind the second colon"));
    }
    List<String> levels = Scale.even(low, high, Integer.parseInt(range.group(3)), whole);
    if (levels.stream().distinct().count() < levels.size()) {
      throw wrong(option, Say.of("there are fewer whole numbers than levels"));
    }
    return new SweepFactor.Levels(path, levels);
  }

  /** The range with its numbers as they were meant; empty where that is not certain. */
  private static String plain(String path, List<String> items) {
    String unit = Parameters.ofScenario().find(path).map(Parameter::unit).orElse("");
    List<String> meant = new ArrayList<>();
    for (String end : items.get(0).split(":", -1)) {
      Optional<String> certain =
          WrittenNumber.plain(end.strip())
              ? Optional.of(end.strip())
              : WrittenNumber.certain(end.strip(), unit);
      if (certain.isEmpty()) {
        return "";
      }
      meant.add(certain.get());
    }
    return Say.of(": write {0}={1}", path, String.join(":", meant));
  }

  private static boolean words(String path) {
    return kind(path).filter(WORDS::contains).isPresent();
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
    return "--vary " + shown + ": ";
  }

  private static ScenarioException wrong(String option, String problem) {
    return new ScenarioException(label(option) + problem);
  }
}
