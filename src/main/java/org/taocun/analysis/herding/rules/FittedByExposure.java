package org.taocun.analysis.herding.rules;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Proportion;
import org.taocun.analysis.herding.Diffusion;

/**
 * Shares of people who adopt by what they saw, beside those of fitted rules for the cases: exposure
 * 0 and five classes of the share of adopters among all alters.
 *
 * @param rules the fitted rules
 * @param classes those that have cases, in order of exposure
 */
public record FittedByExposure(List<Rule> rules, List<ExposureClass> classes) {
  /** No classes. */
  public static final FittedByExposure NONE = new FittedByExposure(List.of(), List.of());

  private static final int CLASSES = 5;
  private static final double LEVEL = 0.95;

  /**
   * A class of exposure.
   *
   * @param exposure mean over its cases
   * @param cases number of person-periods
   * @param adoptions among them
   * @param chances mean chance to adopt over the same cases, rule by rule
   */
  public record ExposureClass(double exposure, int cases, int adoptions, List<Double> chances) {
    /** Copies the list. */
    public ExposureClass {
      chances = List.copyOf(chances);
    }

    /** The share of cases that are adoptions. */
    public double share() {
      return (double) adoptions / cases;
    }

    /** Its exact interval of 95 %. */
    public Interval interval() {
      return new Proportion(adoptions, cases).exact(LEVEL);
    }
  }

  /** Copies the lists. */
  public FittedByExposure {
    rules = List.copyOf(rules);
    classes = List.copyOf(classes);
  }

  /**
   * The classes of a data set.
   *
   * @param rules that have a likelihood on the data
   * @param ofPeriods true for a baseline of each period
   */
  public static FittedByExposure of(Diffusion data, List<Rule> rules, boolean ofPeriods) {
    RuleCases plain = new RuleCases(data, ofPeriods, false);
    int[] ofCase = new int[plain.count()];
    double[] exposure = new double[CLASSES + 1];
    int[] cases = new int[CLASSES + 1];
    int[] adoptions = new int[CLASSES + 1];
    for (int k = 0; k < ofCase.length; k++) {
      double seen = plain.pooled(plain.person(k), plain.period(k) - 1);
      ofCase[k] = (int) Math.ceil(CLASSES * seen - 1e-9);
      exposure[ofCase[k]] += seen;
      cases[ofCase[k]]++;
      adoptions[ofCase[k]] += plain.event(k) ? 1 : 0;
    }
    List<double[]> sums = new ArrayList<>();
    for (Rule rule : rules) {
      RuleCases own = rule == Rule.THRESHOLD ? new RuleCases(data, ofPeriods, true) : plain;
      sums.add(chances(RuleFit.of(rule, own, own.tally()), own, ofCase));
    }
    List<ExposureClass> classes = new ArrayList<>();
    for (int c = 0; c <= CLASSES; c++) {
      int n = cases[c];
      int place = c;
      if (n > 0) {
        classes.add(
            new ExposureClass(
                exposure[c] / n,
                n,
                adoptions[c],
                sums.stream().map(sum -> sum[place] / n).toList()));
      }
    }
    return new FittedByExposure(rules, classes);
  }

  /** The sums of chances to adopt over the cases of each class. */
  private static double[] chances(RuleFit fit, RuleCases cases, int[] ofCase) {
    double[] sums = new double[CLASSES + 1];
    double[] ofCells = fit.scores(cases)[0];
    for (int k = 0; k < ofCase.length; k++) {
      sums[ofCase[k]] += FastMath.exp(ofCells[cases.cell(k)]);
    }
    return sums;
  }
}
