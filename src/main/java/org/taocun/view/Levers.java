package org.taocun.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taocun.base.Numbers;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.base.Words;
import org.taocun.base.WrittenNumber;
import org.taocun.scenario.Interval;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.ParameterSearch;
import org.taocun.scenario.ParameterWords;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.Shape;
import org.taocun.scenario.yaml.ScenarioReader;

/**
 * The scenario of the next start, as levers by their paths. Edits are read and checked like the
 * option {@code --set}, so a front end accepts what the command line accepts.
 */
public final class Levers {
  /** The main levers, in the order in which they are shown. */
  public static final List<String> MAIN = MainLevers.PATHS;

  /** The path of the list of policies. */
  public static final String POLICIES = "government.policies";

  private static final Parameters PARAMETERS = Parameters.ofScenario();

  /** A symbol of an equation before a meaning, such as "λ: ". */
  private static final Pattern SYMBOL =
      Pattern.compile("^(?:\\S{0,3}_\\S|[mhd]0?|[\\u0370-\\u03ff])[:：]\\s*");

  private static final List<String> PLAIN = List.of("share", "weight", "share or count");

  private final Scenario original;
  private final ParameterWords meanings;
  private final Words words;
  private Scenario scenario;

  /**
   * The levers of a scenario.
   *
   * @param locale the language of their meanings
   */
  public Levers(Scenario original, Locale locale) {
    this.original = original;
    meanings = new ParameterWords(locale);
    words = ViewWords.in(locale);
    scenario = original;
  }

  /** The scenario with all edits. */
  public Scenario scenario() {
    return scenario;
  }

  /** Undoes all edits. */
  public void restore() {
    scenario = original;
  }

  /** Goes back to an earlier scenario. */
  void take(Scenario other) {
    scenario = other;
  }

  /**
   * Levers that belong together.
   *
   * @param name their name in plain words
   */
  public record Group(String name, List<Lever> levers) {
    public Group {
      levers = List.copyOf(levers);
    }
  }

  /** The main levers with their present values, by group. */
  public List<Group> groups() {
    return MainLevers.GROUPS.entrySet().stream()
        .map(
            group ->
                new Group(
                    words.of("levers." + group.getKey()),
                    group.getValue().stream().map(main -> lever(main.path())).toList()))
        .toList();
  }

  /** The main levers with their present values. */
  public List<Lever> main() {
    return MAIN.stream().map(this::lever).toList();
  }

  /** Levers whose path is, or whose names or meanings hold, some words, the best first. */
  public List<Lever> search(String text) {
    return found(text).stream().flatMap(path -> at(path).stream()).toList();
  }

  /**
   * The paths of what words find, the best first: settings with one value, and the list of policies
   * for all that belongs to it.
   */
  public List<String> found(String text) {
    Stream<Parameter> named = PARAMETERS.find(text.strip()).stream();
    return Stream.concat(named, ParameterSearch.aboutKnown(text).stream())
        .filter(hit -> single(hit) || hit.path().startsWith(POLICIES))
        .map(hit -> hit.path().startsWith(POLICIES) ? POLICIES : hit.path())
        .distinct()
        .toList();
  }

  /** The lever at a path; empty for none. */
  public Optional<Lever> at(String path) {
    return PARAMETERS.find(path).filter(Levers::single).map(found -> lever(path));
  }

  /** True of a setting with one value, which every scenario has. */
  private static boolean single(Parameter parameter) {
    return !(parameter.shape() instanceof Shape.Section)
        && !(parameter.shape() instanceof Shape.Family)
        && !(parameter.shape() instanceof Shape.Many)
        && parameter.given().isEmpty()
        && !parameter.path().contains("[]");
  }

  /** A lever with its present value. */
  public Lever lever(String path) {
    Parameter parameter = parameter(path);
    String value = value(path);
    List<String> choices = choices(parameter);
    return new Lever(
        path,
        meanings.name(parameter),
        plain(meanings.doc(parameter)),
        meanings.unit(parameter),
        parameter.range().map(this::allowed).orElse(""),
        span(path, value),
        choices,
        choices.stream().map(meanings::choice).toList(),
        meanings.byDefault(parameter),
        meanings.source(parameter),
        value);
  }

  /** A meaning without the symbol of an equation before it. */
  private static String plain(String meaning) {
    String text = SYMBOL.matcher(meaning).replaceFirst("");
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static Parameter parameter(String path) {
    return PARAMETERS
        .find(path)
        .orElseThrow(() -> new IllegalArgumentException("no parameter " + path));
  }

  private static List<String> choices(Parameter parameter) {
    if (!(parameter.shape() instanceof Shape.Scalar scalar)) {
      return List.of();
    }
    return scalar.kind() == Shape.Kind.SWITCH ? List.of("true", "false") : scalar.choices();
  }

  private static Optional<Span> span(String path, String value) {
    OptionalDouble number = number(value);
    return number.isEmpty()
        ? Optional.empty()
        : MainLevers.span(path).map(span -> span.with(number.getAsDouble()));
  }

  /** A text as a number; empty if it is none, such as a distribution. */
  static OptionalDouble number(String text) {
    try {
      double number = Double.parseDouble(text.strip());
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** The main levers whose values differ between two scenarios: name, before and after. */
  public List<Change> changes(Scenario before, Scenario after) {
    return MAIN.stream()
        .filter(path -> !value(before, path).equals(value(after, path)))
        .map(path -> new Change(lever(path).name(), shown(before, path), shown(after, path)))
        .toList();
  }

  /** The unit of a lever; empty also for shares and weights, whose numbers need none. */
  public String shownUnit(String path) {
    Parameter parameter = parameter(path);
    return PLAIN.contains(parameter.unit()) ? "" : meanings.unit(parameter);
  }

  /** A lever that differs between two scenarios. */
  public record Change(String name, String before, String after) {}

  private String shown(Scenario of, String path) {
    String value = value(of, path);
    if (!choices(parameter(path)).isEmpty()) {
      return meanings.choice(value);
    }
    String unit = shownUnit(path);
    return unit.isEmpty() ? value : words.of("levers.amount", value, unit);
  }

  /** The value of a lever in the notation of scenarios. */
  public String value(String path) {
    return value(scenario, path);
  }

  private static String value(Scenario scenario, String path) {
    Object value = PARAMETERS.value(scenario, path);
    if (value instanceof Double number) {
      return Numbers.text(number);
    }
    if (value instanceof OptionalDouble number) {
      return Shape.override(number);
    }
    return value instanceof Enum<?> choice ? Word.of(choice) : value.toString();
  }

  /** Why a setting, as it stands, changes nothing; empty if it may change something. */
  public Optional<String> idle(String path) {
    return ScenarioReader.idle(scenario, path.strip());
  }

  /**
   * Changes one setting.
   *
   * @throws ScenarioException when it is refused; nothing changes then
   */
  public void set(String path, String value) {
    Lever lever = lever(path);
    OptionalDouble number = number(value);
    Optional<Interval> range = parameter(path).range();
    if (lever.span().isPresent() && number.isEmpty()) {
      throw new ScenarioException(
          words.of("levers.noNumber", lever.name(), value, hint(path, value, range)));
    }
    if (lever.span().isPresent()
        && range.filter(all -> !all.contains(number.getAsDouble())).isPresent()) {
      throw new ScenarioException(words.of("levers.outside", lever.name(), lever.range(), value));
    }
    set(path + "=" + value);
  }

  /** The number that was probably meant, as scenario files hint at it. */
  private static String hint(String path, String value, Optional<Interval> range) {
    return WrittenNumber.hint(
        value,
        parameter(path).unit(),
        meant -> range.map(all -> all.contains(meant.doubleValue())).orElse(true));
  }

  private String allowed(Interval range) {
    if (!range.lowIncluded()) {
      return words.of("levers.above", Numbers.text(range.low()), Numbers.text(range.high()));
    }
    return Double.isInfinite(range.high())
        ? words.of("levers.from", Numbers.text(range.low()))
        : words.of("levers.between", Numbers.text(range.low()), Numbers.text(range.high()));
  }

  /**
   * Changes one setting, given as path=value.
   *
   * @throws ScenarioException with the reader's words when it is refused; nothing changes then
   */
  public void set(String option) {
    scenario = ScenarioReader.changed(scenario, option);
  }
}
