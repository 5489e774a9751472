package org.taocun.experiment;

import java.util.List;
import org.taocun.analysis.Interval;
import org.taocun.trace.Headline;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;
import org.taocun.trace.Truth;

/**
 * The values that formulas can take in runs: those of the columns that they read, summed, counted
 * or joined. A formula whose parts depend on each other may take fewer.
 *
 * @param sample a run with the same columns
 * @param values what the columns can have
 */
public record FormulaRange(RunRecord sample, PossibleValues values) {
  private static final double MORE = Double.POSITIVE_INFINITY;
  private static final Interval SHARE = new Interval(0, 1);

  /** The least and the greatest value of a formula; infinite where there is none. */
  public Interval of(Formula formula) {
    if (formula instanceof Formula.Constant constant) {
      return new Interval(constant.value(), constant.value());
    }
    if (formula instanceof Formula.Final figure) {
      return headline(figure.name());
    }
    if (formula instanceof Formula.Months months) {
      return months(months);
    }
    if (formula instanceof Formula.First) {
      return new Interval(0, values.months() + 1);
    }
    if (formula instanceof Formula.Herding herding) {
      return truth(herding.name());
    }
    if (formula instanceof Formula.Villages villages) {
      return VillageColumn.named(villages.column())
          .map(one -> values.of(villages.column(), one.unit()))
          .orElse(PossibleValues.ANY);
    }
    if (formula instanceof Formula.Joined joined) {
      return joined(joined.sign(), of(joined.left()), of(joined.right()));
    }
    if (formula instanceof Formula.Network network) {
      return NetworkMeasure.isShare(network.name()) ? SHARE : new Interval(0, MORE);
    }
    return SHARE;
  }

  private Interval headline(String name) {
    return sample.headlines().stream()
        .map(Headline::variable)
        .filter(one -> one.name().equals(name))
        .findFirst()
        .map(one -> values.of(name, one.unit()))
        .orElse(PossibleValues.ANY);
  }

  private Interval months(Formula.Months formula) {
    Interval each = variable(formula.variable());
    if (formula.over() != Formula.Over.SUM) {
      return each;
    }
    double n = formula.span().last(formula.span().from());
    return new Interval(n * each.low(), n * each.high());
  }

  /** What a variable can have in a month; provinces stand for more than the run simulates. */
  private Interval variable(Formula.Variable variable) {
    boolean simulated = sample.series().scopes().contains(variable.scope());
    PossibleValues those = simulated ? values : PossibleValues.OF_ANY_RUN;
    return sample.table(variable.scope()).map(SeriesTable::variables).orElse(List.of()).stream()
        .filter(one -> one.name().equals(variable.name()))
        .findFirst()
        .map(one -> those.of(one.name(), one.unit()))
        .orElse(PossibleValues.ANY);
  }

  /** Of what is counted there, entries and exits may be more than households. */
  private static Interval truth(String name) {
    return Truth.FIGURES.stream()
        .map(Truth.Figure::variable)
        .filter(one -> name.equals(Formula.Herding.PREFIX + one.name()))
        .findFirst()
        .map(one -> PossibleValues.OF_ANY_RUN.of(one.name(), one.unit()))
        .orElse(PossibleValues.ANY);
  }

  private static Interval joined(char sign, Interval a, Interval b) {
    return switch (sign) {
      case '+' -> new Interval(a.low() + b.low(), a.high() + b.high());
      case '-' -> new Interval(a.low() - b.high(), a.high() - b.low());
      case '*' -> products(a, b.low(), b.high());
      default -> quotients(a, b);
    };
  }

  private static Interval products(Interval a, double low, double high) {
    double[] ends = {
      product(a.low(), low), product(a.low(), high), product(a.high(), low), product(a.high(), high)
    };
    return new Interval(
        Math.min(Math.min(ends[0], ends[1]), Math.min(ends[2], ends[3])),
        Math.max(Math.max(ends[0], ends[1]), Math.max(ends[2], ends[3])));
  }

  /** Nothing times any amount, however large, is nothing. */
  private static double product(double a, double b) {
    return a == 0 || b == 0 ? 0 : a * b;
  }

  /** A divisor on both sides of 0 makes everything possible. */
  private static Interval quotients(Interval a, Interval b) {
    return b.low() < 0 ? PossibleValues.ANY : products(a, 1 / b.high(), 1 / b.low());
  }
}
