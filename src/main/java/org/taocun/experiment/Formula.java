package org.taocun.experiment;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.taocun.base.Nearest;
import org.taocun.trace.Event;
import org.taocun.trace.Headline;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

/**
 * A figure that is read off a finished run, written such as {@code sellerShare@2010-12} or {@code
 * sum(purchasesYuan, 2015-01, 2015-12)/households}. It is made of
 *
 * <ul>
 *   <li>a headline figure of summary.csv: {@code finalShare};
 *   <li>a variable of series.csv at the end of a month, of the whole run or of a scope: {@code
 *       sellers@2010-12}, {@code sellers[village:c1-t1-v2]@2010-12};
 *   <li>{@code mean}, {@code sum}, {@code max} or {@code min} of a variable over months, both
 *       included: {@code mean(margin, 2010-01, 2010-12)};
 *   <li>{@code first(variable, level)}: the first month, 1 being the first simulated one, in which
 *       a variable is at least so much; one more than there are months where it never is;
 *   <li>{@code atEntry(strong, from, to)} or {@code weak}: the mean share of such alters that sold
 *       already when households entered;
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

  /** The figures of a run, one a formula. */
  static List<Double> values(List<Formula> formulas, RunRecord run, YearMonth start) {
    return formulas.stream().map(formula -> formula.of(run, start)).toList();
  }

  /**
   * The figure; NaN where it is not defined. Only for runs without {@link #problems}.
   *
   * @param start the run's first month
   */
  double of(RunRecord run, YearMonth start);

  /**
   * What keeps the formula from being read off a run.
   *
   * @param sample a run of the same places, however short: it has the same columns
   * @param start the first month of the runs that are meant
   * @param months how many months they have
   * @return empty when nothing does
   */
  List<String> problems(RunRecord sample, YearMonth start, int months);

  /** A variable of series.csv in one scope. */
  record Variable(String name, String scope) {
    double[] in(RunRecord run) {
      SeriesTable table = run.table(scope).orElseThrow(() -> new IllegalArgumentException(scope));
      return table.series(table.scopes().indexOf(scope), name);
    }

    List<String> problems(RunRecord sample) {
      Optional<SeriesTable> table = sample.table(scope);
      if (table.isEmpty()) {
        return List.of("no scope '" + scope + "'" + Nearest.hint(scope, sample.scopes()));
      }
      List<String> names =
          table.get().variables().stream().map(SeriesTable.Variable::name).toList();
      return names.contains(name)
          ? List.of()
          : List.of("no variable '" + name + "'" + Nearest.hint(name, names));
    }
  }

  /** Months, both included. */
  record Span(YearMonth from, YearMonth to) {
    int first(YearMonth start) {
      return (int) ChronoUnit.MONTHS.between(start, from) + 1;
    }

    int last(YearMonth start) {
      return (int) ChronoUnit.MONTHS.between(start, to) + 1;
    }

    List<String> problems(YearMonth start, int months) {
      boolean inside = first(start) >= 0 && last(start) <= months && !from.isAfter(to);
      return inside
          ? List.of()
          : List.of(
              "the months %s to %s are not among the simulated ones, %s to %s"
                  .formatted(from, to, start.minusMonths(1), start.plusMonths(months - 1L)));
    }
  }

  /** A number. */
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

  /** A headline figure. */
  record Final(String name) implements Formula {
    @Override
    public double of(RunRecord run, YearMonth start) {
      return run.headline(name);
    }

    @Override
    public List<String> problems(RunRecord sample, YearMonth start, int months) {
      List<String> names = sample.headlines().stream().map(Headline::name).toList();
      return names.contains(name)
          ? List.of()
          : List.of("no headline figure '" + name + "'" + Nearest.hint(name, names));
    }
  }

  /** What to make of several months. */
  enum Over {
    /** The arithmetic mean. */
    MEAN,
    /** The sum. */
    SUM,
    /** The largest. */
    MAX,
    /** The least. */
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

  /** A variable over months; NaN where one of them is. */
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
  }

  /** The mean share of alters that sold when households entered. */
  record AtEntry(boolean strong, Span span) implements Formula {
    @Override
    public double of(RunRecord run, YearMonth start) {
      return run.events().stream()
          .filter(event -> event.kind() == Event.Kind.ENTRY)
          .filter(event -> event.month() >= Math.max(1, span.first(start)))
          .filter(event -> event.month() <= span.last(start))
          .mapToDouble(event -> strong ? event.strongShare() : event.weakShare())
          .filter(share -> !Double.isNaN(share))
          .average()
          .orElse(Double.NaN);
    }

    @Override
    public List<String> problems(RunRecord sample, YearMonth start, int months) {
      return span.problems(start, months);
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
  }

  private static List<String> joined(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
