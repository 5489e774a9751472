package org.taocun.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.ColumnNames;
import org.taocun.base.Param;
import org.taocun.base.Word;

/**
 * Free parameters of {@code taocun calibrate}, and the observed figures to which they are fitted. A
 * run reads none of it.
 */
public record Calibration(
    @Param(
            doc =
                "optimise (search for the values that fit best) or abc (draw values from their"
                    + " posterior by approximate Bayesian computation).",
            def = "optimise",
            source = "assumed")
        Method method,
    @Param(doc = "How the posterior is approximated, with method: abc.") Abc abc,
    @Param(doc = "Parameters that may change.", source = "none by default") List<Free> free,
    @Param(doc = "Observed figures.", source = "none by default") List<Target> targets,
    @Param(doc = "Further observed figures, from a table.") Table table,
    @Param(doc = "Further observed figures, made from observed.adoption.") Adopted adopted) {

  /** The method of a calibration. */
  public enum Method {
    OPTIMISE,
    ABC
  }

  /** The settings of approximate Bayesian computation. */
  public record Abc(
      @Param(
              doc =
                  "Number of points that are kept, and that each generation tries anew; the first"
                      + " tries twice as many.",
              unit = "points",
              def = "500",
              range = "[20,5000]",
              source = "assumed")
          int particles,
      @Param(
              doc =
                  "Root mean square miss of the fitted figures at which the search stops; 0 for"
                      + " none.",
              unit = "sd",
              def = "0",
              range = "[0,inf)",
              source = "user")
          double tolerance,
      @Param(
              doc =
                  "Share of new points nearer than the tolerance before, at or below which the"
                      + " search stops.",
              unit = "share",
              def = "0.1",
              range = "[0,1]",
              source = "assumed")
          double leastAcceptance,
      @Param(
              doc =
                  "Whether observed figures have an error of their own, normal with their sd, which"
                      + " is drawn for every point; without it sd is a scale only, as suits figures"
                      + " whose randomness is all in the model.",
              def = "true",
              source = "Wilkinson 2013")
          boolean error,
      @Param(
              doc =
                  "Whether points are moved to where a local-linear regression expects them"
                      + " without a miss.",
              def = "true",
              source = "Beaumont, Zhang and Balding 2002")
          boolean adjust) {}

  /**
   * A free parameter: a number between two bounds. Its prior is uniform between them, or normal
   * within them, on the scale of its search.
   */
  public record Free(
      @Param(
              doc =
                  "The path that it sets, such as entry.composite.noise; empty if it stands"
                      + " only in another parameter's form.",
              def = "",
              source = "user")
          String path,
      @Param(doc = "Its name in forms and tables; empty: its path.", def = "", source = "user")
          String name,
      @Param(
              doc =
                  "Text of the path's value, with free parameters by name in braces, such"
                      + " as 'normal({mean}, {sd})'; empty: the number itself.",
              def = "",
              source = "user")
          String form,
      @Param(doc = "Lowest value.", unit = "as the path", def = "0", source = "user") double low,
      @Param(doc = "Highest value.", unit = "as the path", def = "1", source = "user") double high,
      @Param(
              doc = "Whether it is searched on a logarithmic scale; low must be above 0.",
              def = "false",
              source = "user")
          boolean logarithmic,
      @Param(
              doc = "Middle of a normal prior, with method: abc and priorSd.",
              unit = "as the path",
              def = "0",
              source = "user")
          double priorMean,
      @Param(
              doc =
                  "Standard deviation of a normal prior between low and high, with method: abc; if"
                      + " logarithmic, that of the natural logarithm. 0: a uniform prior.",
              unit = "as the path",
              def = "0",
              range = "[0,inf)",
              source = "user")
          double priorSd) {
    /** A parameter without a prior of its own. */
    public Free(
        String path, String name, String form, double low, double high, boolean logarithmic) {
      this(path, name, form, low, high, logarithmic, 0, 0);
    }

    /** The name of the parameter in tables and messages. */
    public String label() {
      return name.isEmpty() ? path : name;
    }
  }

  /** A table of observed figures. */
  public record Table(
      @Param(
              doc =
                  "CSV with columns variable (or a formula), value and sd, and if wanted month"
                      + " (YYYY for its end), scope, months, scale, logarithmic, use, source and"
                      + " sourceZh: a target a row, as in calibrate.targets. Empty for none.",
              source = "no data by default")
          String file,
      @Param(
              doc =
                  "The names of the columns in the file where they are others than ours, by ours,"
                      + " such as {value: 观测值}. Empty for none.",
              source = "user")
          ColumnNames columns) {}

  /** Targets made from months of adoption: shares of households that had adopted. */
  public record Adopted(
      @Param(
              doc =
                  "A target for the end of every so many months, counted from the first simulated"
                      + " one, as far as households were observed; 0 for none.",
              unit = "months",
              def = "0",
              range = "[0,1200]",
              source = "none by default")
          int everyMonths,
      @Param(
              doc =
                  "Difference of shares that counts as 1; 0 for the sampling error of a share p of"
                      + " n households, sqrt((p + 1/n)(1 - p + 1/n)/n).",
              unit = "share",
              def = "0",
              range = "[0,1]",
              source = "user")
          double sd,
      @Param(
              doc = "Number of last months whose targets are held out.",
              unit = "months",
              def = "0",
              range = "[0,12000]",
              source = "user")
          int heldOutMonths,
      @Param(
              doc = "Whether each village has targets of its own, besides those of all together.",
              def = "false",
              source = "user")
          boolean byVillage) {}

  public record Target(
      @Param(
              doc =
                  "A variable of series.csv, with place and time in scope, month and months; or a"
                      + " formula (docs/formulas.md), which has them itself, such as"
                      + " shops@2017-06/sellers@2017-06.",
              def = "sellerShare",
              source = "user")
          String variable,
      @Param(
              doc =
                  "A scope of series.csv: run, or such as county:NAME; or of provinces.csv: all, or"
                      + " such as province:NAME.",
              def = "run",
              source = "user")
          String scope,
      @Param(
              doc = "The month at whose end it was observed.",
              unit = "year-month",
              def = "2006-01",
              source = "user")
          YearMonth month,
      @Param(
              doc =
                  "Number of months over which the mean is taken, month being the last of"
                      + " them; 12 if only a year is known.",
              unit = "months",
              def = "1",
              range = "[1,12000]",
              source = "user")
          int months,
      @Param(doc = "The observed figure.", unit = "as the variable", def = "0", source = "user")
          double value,
      @Param(
              doc =
                  "Difference that counts as 1: the uncertainty of the figure and of the"
                      + " model together.",
              unit = "as the variable",
              def = "1",
              range = "(0,inf)",
              source = "user")
          double sd,
      @Param(
              doc =
                  "Factor on a simulated figure before it is compared, such as 1/(sampled"
                      + " share).",
              unit = "factor",
              def = "1",
              range = "(0,inf)",
              source = "user")
          double scale,
      @Param(
              doc =
                  "Whether logarithms are compared, ln(1 + figure) with ln(1 + value), as"
                      + " suits counts that grow many times over; sd is then a difference of"
                      + " logarithms.",
              def = "false",
              source = "user")
          boolean logarithmic,
      @Param(
              doc = "Use of the figure: fit, or heldOut (shown, never fitted).",
              def = "fit",
              source = "user")
          Use use,
      @Param(doc = "Source of the figure.", def = "", source = "user") String source,
      @Param(doc = "The source in Chinese.", def = "", source = "user") String sourceZh) {
    /** True if the variable is a formula, which itself names place and months. */
    public boolean isFormula() {
      return !Word.is(variable);
    }

    /**
     * The formulas of which the simulated figure is the mean, month by month in their order; a
     * formula stands alone.
     */
    public List<String> formulas() {
      if (isFormula()) {
        return List.of(variable);
      }
      String place = scope.equals("run") ? "" : "[" + scope + "]";
      return IntStream.range(0, months)
          .mapToObj(m -> variable + place + "@" + month.minusMonths(months - 1L - m))
          .toList();
    }

    /** The name of the figure in tables, such as "sellerShare 2010-12". */
    public String label() {
      if (isFormula()) {
        return variable;
      }
      String place = scope.equals("run") ? "" : scope + " ";
      String span = months == 1 ? "" : ", mean of " + months + " months";
      return place + variable + " " + month + span;
    }

    /** The number of sd by which a simulated figure exceeds this one. */
    public double miss(double figure) {
      double difference =
          logarithmic ? FastMath.log1p(figure) - FastMath.log1p(value) : figure - value;
      return difference / sd;
    }

    /** The use of a figure in calibration. */
    public enum Use {
      FIT("parameters are fitted to it"),
      HELD_OUT("the search never sees it");

      private final String meaning;

      Use(String meaning) {
        this.meaning = meaning;
      }

      /** The use as a clause. */
      public String meaning() {
        return meaning;
      }
    }
  }
}
