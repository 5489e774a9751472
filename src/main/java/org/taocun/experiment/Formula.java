package org.taocun.experiment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.taocun.analysis.Estimate;
import org.taocun.base.MonthCount;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.trace.Event;
import org.taocun.trace.FigureHints;
import org.taocun.trace.Headline;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;
import org.taocun.trace.Truth;

/**
 * A figure that is read off a finished run, written such as {@code sellerShare@2010-12} or {@code
 * sum(purchasesYuan, 2015-01, 2015-12)/households}: the one notation for an outcome, whichever verb
 * asks for it. It is made of
 *
 * <ul>
 *   <li>a headline figure of summary.csv: {@code finalShare};
 *   <li>a variable of series.csv at the end of a month, of the whole run or of a scope: {@code
 *       sellers@2010-12}, {@code sellers[village:c1-t1-v2]@2010-12};
 *   <li>{@code mean}, {@code sum}, {@code max} or {@code min} of a variable over months, both
 *       included: {@code mean(margin, 2010-01, 2010-12)};
 *   <li>{@code first(variable, level)}: the first month in which a variable reaches a level,
 *       counted from 1; the number of months + 1 if it never does;
 *   <li>{@code atEntry(strong, from, to)} or {@code weak}: the mean share of such alters that sold
 *       already when households entered;
 *   <li>{@code inTaobaoVillages(shops)} or {@code inOtherVillages}: the sum of a column of
 *       villages.csv over the villages that are Taobao villages at the end, or are none;
 *   <li>a measure of the final network: {@code network.strong.clustering};
 *   <li>a figure of truth.csv: {@code truth.totalHerdingShare};
 *   <li>numbers, + − * / and parentheses.
 * </ul>
 */
public sealed interface Formula {
  /**
   * Reads a formula.
   *
   * @throws IllegalArgumentException telling what is wrong
   */
  static Formula parse(String text) {
    return new FormulaText(text).formula();
  }

  /**
   * The problems of a text as a formula: its syntax, then {@link #problems(RunRecord, YearMonth,
   * int)}.
   */
  static List<String> problems(String text, RunRecord sample, YearMonth start, int months) {
    try {
      return parse(text).problems(sample, start, months);
    } catch (IllegalArgumentException e) {
      return List.of(e.getMessage());
    }
  }

  /** The figures of a run, one a formula. */
  static List<Double> values(List<Formula> formulas, RunRecord run, YearMonth start) {
    return formulas.stream().map(formula -> formula.of(run, start)).toList();
  }

  /**
   * The figure of a run; NaN if it is not defined. Only for runs without {@link #problems}.
   *
   * @param start the run's first month
   */
  double of(RunRecord run, YearMonth start);

  /**
   * The reasons why the formula cannot be read off runs; empty if it can.
   *
   * @param sample a run of the same places, however short, with the same columns
   * @param start the first month of the runs
   * @param months their number of months
   */
  List<String> problems(RunRecord sample, YearMonth start, int months);

  /** The parts of a run, beside its headline figures, that the formula reads. */
  default Set<Part> parts() {
    return Set.of();
  }

  /** A part of a run, beside its headline figures. */
  enum Part {
    /** The monthly series. */
    SERIES,
    /** The events. */
    EVENTS,
    /** The villages at the end. */
    VILLAGES,
    /** The final network. */
    NETWORK,
    /** The truth about herding. */
    TRUTH
  }

  /** A variable of series.csv in one scope. */
  record Variable(String name, String scope) {
    double[] in(RunRecord run) {
      SeriesTable table = run.table(scope).orElseThrow(() -> new IllegalArgumentException(scope));
      return table.series(table.scopes().indexOf(scope), name);
    }

    List<String> problems(RunRecord sample) {
      List<String> problems = new ArrayList<>();
      List<String> names = names(sample.table(scope).orElse(sample.series()));
      if (!names.contains(name)) {
        problems.add(Say.of("no variable '{0}'{1}", name, Nearest.hint(name, names)));
      }
      if (sample.table(scope).isEmpty()) {
        problems.add(Say.of("no scope '{0}'{1}", scope, Nearest.hint(scope, sample.scopes())));
      }
      return problems;
    }

    private static List<String> names(SeriesTable table) {
      return table.variables().stream().map(SeriesTable.Variable::name).toList();
    }
  }

  /** Months, both included. */
  record Span(YearMonth from, YearMonth to) {
    int first(YearMonth start) {
      return (int) MonthCount.between(start, from) + 1;
    }

    int last(YearMonth start) {
      return (int) MonthCount.between(start, to) + 1;
    }

    List<String> problems(YearMonth start, int months) {
      boolean inside = first(start) >= 0 && last(start) <= months && !from.isAfter(to);
      return inside
          ? List.of()
          : List.of(
              Say.of(
                  from.equals(to)
                      ? "the month {0} is not among the simulated ones, {2} to {3}"
                      : "the months {0} to {1} are not among the simulated ones, {2} to {3}",
                  from,
                  to,
                  start.minusMonths(1),
                  start.plusMonths(months - 1L)));
    }
  }

  record Constant(double value) implements Formula {
    @Override
    public double of(RunRecord run, YearMonth start) {
      return value;
    }

    @Override
    public List<String> problems(RunRecord sample, YearMonth start, int months) {
      return List.of();
    }
  }

  record Final(String name) implements Formula {
    @Override
    public double of(RunRecord run, YearMonth start) {
      return run.headline(name);
    }

    @Override
    public List<String> problems(RunRecord sample, YearMonth start, int months) {
      List<String> names = sample.headlines().stream().map(Headline::name).toList();
      if (names.contains(name)) {
        return List.of();
      }
      boolean variable = Variable.names(sample.series()).contains(name);
      return List.of(
          variable
              ? Say.of(
                  "no headline figure '{0}'; for the variable of series.csv name a month, as in"
                      + " {0}@{1}",
                  name, start.plusMonths(months - 1L))
              : Say.of("no headline figure '{0}'{1}", name, FigureHints.hint(name, names)));
    }
  }

  /** A statistic of several months. */
  enum Over {
    MEAN,
    SUM,
    MAX,
    MIN;

    private double of(double[] values) {
      OptionalDouble result =
          switch (this) {
            case MEAN -> Arrays.stream(values).average();
            case SUM -> OptionalDouble.of(Arrays.stream(values).sum());
            case MAX -> Arrays.stream(values).max();
            case MIN -> Arrays.stream(values).min();
          };
      return result.orElse(Double.NaN);
    }
  }

  /** A statistic of a variable over months; NaN if it is NaN in one of them. */
  record Months(Over over, Variable variable, Span span) implements Formula {
    @Override
    public double of(RunRecord run, YearMonth start) {
      double[] all = variable.in(run);
      return over.of(Arrays.copyOfRange(all, span.first(start), span.last(start) + 1));
    }

    @Override
    public List<String> problems(RunRecord sample, YearMonth start, int months) {
      return joined(variable.problems(sample), span.problems(start, months));
    }

    @Override
    public Set<Part> parts() {
      return Set.of(Part.SERIES);
    }
  }

  /** The first month in which a variable reaches a level, months + 1 for never. */
  record First(Variable variable, double level) implements Formula {
    @Override
    public double of(RunRecord run, YearMonth start) {
      double[] all = variable.in(run);
      return IntStream.range(0, all.length)
          .filter(month -> all[month] >= level)
          .findFirst()
          .orElse(all.length);
    }

    @Override
    public List<String> problems(RunRecord sample, YearMonth start, int months) {
      return variable.problems(sample);
    }

    @Override
    public Set<Part> parts() {
      return Set.of(Part.SERIES);
    }
  }

  /** The mean share of alters that sold when households entered. */
  record AtEntry(boolean strong, Span span) implements Formula {
    @Override
    public double of(RunRecord run, YearMonth start) {
      double[] shares =
          run.events().stream()
              .filter(event -> event.kind() == Event.Kind.ENTRY)
              .filter(event -> event.month() >= Math.max(1, span.first(start)))
              .filter(event -> event.month() <= span.last(start))
              .mapToDouble(event -> strong ? event.strongShare() : event.weakShare())
              .toArray();
      return Estimate.ofDefined(shares).value();
    }

    @Override
    public List<String> problems(RunRecord sample, YearMonth start, int months) {
      return span.problems(start, months);
    }

    @Override
    public Set<Part> parts() {
      return Set.of(Part.EVENTS);
    }
  }

  /** The sum of a column of villages.csv over the final Taobao villages, or over the others. */
  record Villages(boolean taobao, String column) implements Formula {
    @Override
    public double of(RunRecord run, YearMonth start) {
      VillageColumn summed = VillageColumn.named(column).orElseThrow();
      return run.villages().stream()
          .filter(village -> village.taobaoVillage() == taobao)
          .mapToDouble(summed::of)
          .sum();
    }

    @Override
    public List<String> problems(RunRecord sample, YearMonth start, int months) {
      List<String> names = VillageColumn.names();
      return names.contains(column)
          ? List.of()
          : List.of(
              Say.of(
                  "no column '{0}' of villages.csv can be added up{1}",
                  column, Nearest.hint(column, names)));
    }

    @Override
    public Set<Part> parts() {
      return Set.of(Part.VILLAGES);
    }
  }

  /** A measure of a layer of the final network. */
  record Network(String name) implements Formula {
    @Override
    public double of(RunRecord run, YearMonth start) {
      return NetworkMeasure.value(name, run);
    }

    @Override
    public List<String> problems(RunRecord sample, YearMonth start, int months) {
      return NetworkMeasure.names().contains(name)
          ? List.of()
          : List.of(
              Say.of(
                  "no network measure '{0}'{1}", name, Nearest.hint(name, NetworkMeasure.names())));
    }

    @Override
    public Set<Part> parts() {
      return Set.of(Part.NETWORK);
    }
  }

  /** A figure of the truth about herding, named such as truth.totalHerdingShare. */
  record Herding(String name) implements Formula {
    static final String PREFIX = "truth.";

    @Override
    public double of(RunRecord run, YearMonth start) {
      return run.truth()
          .orElseThrow(() -> new IllegalStateException("the run was not attributed"))
          .figure(name.substring(PREFIX.length()));
    }

    @Override
    public List<String> problems(RunRecord sample, YearMonth start, int months) {
      List<String> names =
          Truth.FIGURES.stream().map(figure -> PREFIX + figure.variable().name()).toList();
      return names.contains(name)
          ? List.of()
          : List.of(
              Say.of("no figure of truth.csv is named '{0}'{1}", name, Nearest.hint(name, names)));
    }

    @Override
    public Set<Part> parts() {
      return Set.of(Part.TRUTH);
    }
  }

  /** Two figures joined by + − * or /; a quotient by 0 is not defined. */
  record Joined(char sign, Formula left, Formula right) implements Formula {
    @Override
    public double of(RunRecord run, YearMonth start) {
      double a = left.of(run, start);
      double b = right.of(run, start);
      return switch (sign) {
        case '+' -> a + b;
        case '-' -> a - b;
        case '*' -> a * b;
        default -> b == 0 ? Double.NaN : a / b;
      };
    }

    @Override
    public List<String> problems(RunRecord sample, YearMonth start, int months) {
      return joined(left.problems(sample, start, months), right.problems(sample, start, months));
    }

    @Override
    public Set<Part> parts() {
      Set<Part> parts = new TreeSet<>(left.parts());
      parts.addAll(right.parts());
      return parts;
    }
  }

  private static List<String> joined(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
