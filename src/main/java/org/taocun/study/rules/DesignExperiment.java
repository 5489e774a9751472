package org.taocun.study.rules;

import java.util.List;
import org.taocun.base.Param;

/**
 * A question about surveys, as its file states it: worlds whose rules are known, what surveys of
 * them cost, and the surveys to choose from.
 */
public record DesignExperiment(
    @Param(doc = "Its name; empty: the file's.", def = "", source = "user") String name,
    @Param(doc = "Worlds, one for each rule that is to be told from the others.", source = "user")
        List<World> worlds,
    @Param(doc = "Settings of all worlds, each path=value.", source = "none by default")
        List<String> settings,
    @Param(
            doc = "The most that a survey may cost.",
            unit = "yuan",
            def = "1000000000",
            range = "[0,inf)",
            source = "user")
        double budget,
    @Param(doc = "Unit costs.") Costs costs,
    @Param(doc = "Numbers of villages to choose from.", source = "user") List<String> villages,
    @Param(doc = "Shares of their households to choose from.", source = "1 by default")
        List<String> households,
    @Param(doc = "Months between waves to choose from.", source = "12 by default")
        List<String> everyMonths,
    @Param(
            doc = "Most alters that a household names in a layer of ties, to choose from; 0: none.",
            source = "user")
        List<String> nominations,
    @Param(
            doc = "Runs of each world.",
            unit = "runs",
            def = "40",
            range = "[2,100000]",
            source = "model choice")
        int replications,
    @Param(
            doc = "Power that is wanted.",
            unit = "share",
            def = "0.8",
            range = "(0,1]",
            source = "convention")
        double power,
    @Param(doc = "Seed of all random numbers.", def = "1", source = "user") long seed) {

  /** A world and the rule by which people adopt in it. */
  public record World(
      @Param(doc = "The rule, by its word of herd identify.", def = "", source = "user")
          String rule,
      @Param(doc = "Its scenario, a path relative to this file.", def = "", source = "user")
          String file,
      @Param(doc = "Settings of it, each path=value.", source = "none by default")
          List<String> settings) {}

  /** What a survey costs. */
  public record Costs(
      @Param(doc = "A village.", unit = "yuan", def = "0", range = "[0,inf)", source = "user")
          double village,
      @Param(
              doc = "A household, in each wave.",
              unit = "yuan",
              def = "0",
              range = "[0,inf)",
              source = "user")
          double household,
      @Param(doc = "A wave.", unit = "yuan", def = "0", range = "[0,inf)", source = "user")
          double wave,
      @Param(
              doc = "An alter that a household may name, once.",
              unit = "yuan",
              def = "0",
              range = "[0,inf)",
              source = "user")
          double nomination) {}
}
