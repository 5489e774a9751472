package org.taocun.scenario;

import java.util.List;
import org.taocun.base.Param;

/**
 * Arms that {@code taocun compare} compares with this scenario, the baseline, and the criteria by
 * which it ranks them. A run reads none of it.
 */
public record Comparison(
    @Param(doc = "Arms that are compared with the scenario itself.", source = "none by default")
        List<Arm> arms,
    @Param(
            doc =
                "Table of further arms, a CSV file with the columns arm, from, to,"
                    + " parameter, value, source; its path is relative to this file. Empty for"
                    + " none.",
            def = "",
            source = "user")
        String table,
    @Param(
            doc =
                "Figures to compare beside those of summary.csv, as formulas (docs/formulas.md)"
                    + " such as 'sum(purchasesYuan, 2015-01, 2015-12)'.",
            source = "none by default",
            figures = true)
        List<String> outcomes,
    @Param(
            doc = "The figure by which arms are ranked: one of summary.csv, or another formula.",
            def = "householdIncomeYuan",
            source = "model choice",
            figures = true)
        String decideOn,
    @Param(doc = "Whether higher or lower is better.", def = "higher", source = "model choice")
        Prefer prefer,
    @Param(
            doc = "Confidence level of intervals, and of the whole ranking.",
            unit = "share",
            def = "0.95",
            range = "[0.5,0.9999]",
            source = "convention")
        double level,
    @Param(
            doc =
                "Whether arms are also run with the lowest and the highest plausible unit"
                    + " costs of their policies (unitCostLow, unitCostHigh).",
            def = "false",
            source = "user")
        boolean unitCosts,
    @Param(
            doc = "Settings known only within a range: every arm is also run with both" + " ends.",
            source = "none by default")
        List<Uncertain> uncertainties) {

  /** The same comparison without arms, neither listed nor in a table. */
  public Comparison withoutArms() {
    return new Comparison(
        List.of(), "", outcomes, decideOn, prefer, level, unitCosts, uncertainties);
  }

  /** An arm: the scenario itself or another one, with some settings changed. */
  public record Arm(
      @Param(doc = "Its name, in tables and figures.", def = "", source = "user") String name,
      @Param(doc = "Its name in Chinese texts; empty: its name.", def = "", source = "user")
          String nameZh,
      @Param(
              doc =
                  "Its scenario, a path relative to the file of the baseline; empty: the"
                      + " baseline itself.",
              def = "",
              source = "user")
          String scenario,
      @Param(doc = "Settings that it changes, each path=value.", source = "none by default")
          List<String> settings) {}

  /** A setting known only within a range. */
  public record Uncertain(
      @Param(doc = "The setting, such as platform.demandGrowth.", def = "", source = "user")
          String path,
      @Param(doc = "One end of the plausible range.", def = "", source = "user") String low,
      @Param(doc = "The other end.", def = "", source = "user") String high) {}

  /** The direction in which an outcome is better. */
  public enum Prefer {
    /** More of it is better. */
    HIGHER,
    /** Less of it is better. */
    LOWER
  }
}
