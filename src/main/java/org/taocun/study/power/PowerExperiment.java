package org.taocun.study.power;

import java.util.List;
import org.taocun.analysis.herding.Cause;
import org.taocun.base.Param;

/**
 * An experiment on tests of herding, as its file states it: worlds that look alike, how they are
 * observed, and the tests.
 */
public record PowerExperiment(
    @Param(doc = "Its name; empty: the file's.", def = "", source = "user") String name,
    @Param(doc = "Worlds that look alike, by their causes.", source = "user")
        List<LookAlike> lookAlikes,
    @Param(doc = "Settings of all worlds, each path=value.", source = "none by default")
        List<String> settings,
    @Param(
            doc =
                "What varies: settings of the worlds, or of observation (such as"
                    + " observation.everyMonths).",
            source = "none by default")
        List<Varied> vary,
    @Param(
            doc = "Choice of the points: oat (one at a time) or grid (every combination).",
            def = "oat",
            source = "model choice")
        Choice design,
    @Param(doc = "How the worlds are observed.") ObservationSettings observation,
    @Param(doc = "Words of the tests, as of herd --tests; none: all.", source = "all by default")
        List<String> tests,
    @Param(
            doc =
                "Words of those tests that are made at the base only, where nothing varies, since"
                    + " they are slow; for design: oat.",
            source = "none by default")
        List<String> atBaseOnly,
    @Param(
            doc = "Permutations of each test that permutes.",
            unit = "permutations",
            def = "99",
            range = "[1,100000]",
            source = "convention")
        int permutations,
    @Param(
            doc = "Runs of each world at each point.",
            unit = "runs",
            def = "100",
            range = "[1,1000000]",
            source = "model choice")
        int replications,
    @Param(doc = "Seed of all random numbers.", def = "1", source = "user") long seed,
    @Param(
            doc = "A test rejects if its p-value is at most this.",
            unit = "share",
            def = "0.05",
            range = "(0,0.5]",
            source = "convention")
        double level) {

  /** The choice of points. */
  public enum Choice {
    /** The base, then one setting changed at a time. */
    OAT,
    /** Every combination. */
    GRID
  }

  /** A world, and the causes of likeness in it. */
  public record LookAlike(
      @Param(doc = "Its name, in tables and figures.", def = "", source = "user") String name,
      @Param(doc = "Its scenario, a path relative to this file.", def = "", source = "user")
          String file,
      @Param(doc = "What makes adopters alike in it; none: chance.", source = "chance by default")
          List<Cause> causes,
      @Param(
              doc =
                  "Layers of ties along which its causes act, strong or weak; none: all. Of others no"
                      + " test claims that it rejects.",
              source = "all by default")
          List<String> along,
      @Param(doc = "Settings of it, each path=value.", source = "none by default")
          List<String> settings,
      @Param(doc = "True effects of imitation in it, where known.", source = "none by default")
          List<Effect> effects) {}

  /** A true effect of imitation, which a test estimates. */
  public record Effect(
      @Param(doc = "The test, by its word.", def = "", source = "user") String test,
      @Param(doc = "Its layer of ties; empty: all.", def = "", source = "user") String layer,
      @Param(doc = "The effect.", unit = "as the test's", def = "0", source = "user")
          double value) {}

  /** Something that varies. */
  public record Varied(
      @Param(doc = "Path of the setting.", def = "", source = "user") String path,
      @Param(doc = "Its values.", source = "user") List<String> values) {}

  /** The words of the tests without spaces around them. */
  List<String> testWords() {
    return tests.stream().map(String::strip).toList();
  }

  /** The words of the tests that are made at the base only. */
  List<String> baseWords() {
    return atBaseOnly.stream().map(String::strip).toList();
  }
}
