package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Rounding;

/**
 * A factor's place in the order from the most to the least influence.
 *
 * @param factor its number, from 0
 * @param ahead true if its lead over the next is sure: the 95 % interval of the difference of their
 *     figures, resample by resample, lies above 0, and its figure is more than luck; true for the
 *     last
 */
public record Rank(int factor, boolean ahead) {
  /**
   * The numbers of figures, from the largest to the smallest, those that are equal but for rounding
   * in their original order, NaN last.
   */
  static List<Integer> order(double[] figures) {
    double[] joined = Rounding.joined(figures, new double[figures.length]);
    return IntStream.range(0, figures.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -joined[i]))
        .toList();
  }

  /**
   * The amounts by which each figure exceeds the next in this order: one less than there are
   * figures.
   */
  static double[] leads(double[] figures, List<Integer> order) {
    double[] leads = new double[order.size() - 1];
    for (int i = 0; i < leads.length; i++) {
      leads[i] = Rounding.difference(figures[order.get(i)], figures[order.get(i + 1)]);
    }
    return leads;
  }

  /**
   * The ranking.
   *
   * @param leads the amounts by which each exceeds the next
   * @param uncertainties of the leads
   * @param matters true for a factor whose figure is more than luck; others have no sure lead
   */
  static List<Rank> of(
      List<Integer> order, double[] leads, Uncertainty[] uncertainties, IntPredicate matters) {
    Interval[] intervals = new Interval[leads.length];
    for (int i = 0; i < leads.length; i++) {
      intervals[i] = uncertainties[i].around(leads[i]);
    }
    List<Rank> ranking = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      boolean ahead = i == leads.length || (intervals[i].low() > 0 && matters.test(order.get(i)));
      ranking.add(new Rank(order.get(i), ahead));
    }
    return List.copyOf(ranking);
  }

  /** Figures, followed by others. */
  static double[] joined(double[] figures, double[] others) {
    double[] all = Arrays.copyOf(figures, figures.length + others.length);
    System.arraycopy(others, 0, all, figures.length, others.length);
    return all;
  }
}
