package org.taocun.scenario;

import java.util.List;
import org.taocun.base.Param;

/**
 * What {@code taocun compare} holds against this scenario, the baseline, and how it decides. A run
 * reads none of it.
 */
public record Comparison(
    @Param(doc = "What is compared with the scenario itself.", source = "none by default")
        List<Arm> arms,
    @Param(
            doc =
                "A table of further arms (arm, from, to, parameter, value, source), as"
                    + " spreadsheets write them; the file as seen from here. Empty for none.",
            def = "",
            source = "user")
        String table,
    @Param(
            doc =
                "Figures to compare beside those of summary.csv, as formulas (docs/formulas.md)"
                    + " such as 'sum(purchasesYuan, 2015-01, 2015-12)'.",
            source = "none by default")
        List<String> outcomes,
    @Param(
            doc = "The figure that arms are ranked by: one of summary.csv, or another formula.",
            def = "householdIncomeYuan",
            source = "model choice")
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
                "Whether arms are run with the lowest and the highest plausible unit costs of their"
                    + " policies, too (unitCostLow, unitCostHigh).",
            def = "false",
            source = "user")
        boolean unitCosts,
    @Param(
            doc = "Settings that are not known: every arm is run with their ends, too.",
            source = "none by default")
        List<Uncertain> uncertainties) {

  /** The same question about no arms, neither listed nor in a table. */
  Comparison withoutArms() {
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
                  "Its scenario, the file as seen from the one that is compared; empty: the baseline"
                      + " itself.",
              def = "",
              source = "user")
          String scenario,
      @Param(doc = "Settings laid over it, each path=value.", source = "none by default")
          List<String> settings) {}

  /** A setting of which only a range is known. */
  public record Uncertain(
      @Param(doc = "The setting, such as platform.demandGrowth.", def = "", source = "user")
          String path,
      @Param(doc = "One end of what is plausible.", def = "", source = "user") String low,
      @Param(doc = "The other end.", def = "", source = "user") String high) {}

  /** Which way is better. */
  public enum Prefer {
    /** More of it is better. */
    HIGHER,
    /** Less of it is better. */
    LOWER
  }
}
