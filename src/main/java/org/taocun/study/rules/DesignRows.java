package org.taocun.study.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Proportion;
import org.taocun.analysis.herding.rules.Rule;
import org.taocun.base.Word;
import org.taocun.study.RowsFile;

/**
 * Surveys and how often they tell: the content of tables and texts.
 *
 * @param rules those of the worlds
 * @param budget yuan
 * @param wanted the power that is wanted
 * @param designs survey by survey
 * @param answers survey by survey, world by world, answer by answer
 * @param chosen number of the survey that tells best; -1 if none could be paid
 */
record DesignRows(
    List<Rule> rules,
    double budget,
    double wanted,
    List<Design> designs,
    List<Answers> answers,
    int chosen) {
  private static final RowsFile<DesignRows> FILE =
      new RowsFile<>("design.json", DesignRows.class, Map.of());
  private static final double LEVEL = 0.95;

  /** Stands for no survey. */
  static final int NONE = -1;

  /**
   * A survey.
   *
   * @param cost yuan
   * @param power the lowest share over the worlds in which the true rule is named; NaN if the
   *     survey was not made
   * @param interval of 95 % of it
   * @param wrong the highest share over the worlds in which another rule is named
   * @param runs of each world
   */
  record Design(
      int number,
      SurveyDesign survey,
      double cost,
      boolean affordable,
      double power,
      Interval interval,
      double wrong,
      int runs) {}

  /**
   * How often a survey of a world gives an answer.
   *
   * @param answer word of a rule; "" if the data could not tell
   * @param fresh true of the runs made anew for the chosen survey
   * @param count number of runs with this answer
   * @param open number of runs in which the true rule was named or left open
   */
  record Answers(
      int design, Rule truth, String answer, boolean fresh, int count, int runs, int open) {
    Interval interval() {
      return new Proportion(count, runs).exact(LEVEL);
    }
  }

  /** The rows of a question. */
  static DesignRows of(DesignFile file, SurveyedRuns runs) {
    DesignExperiment asked = file.experiment();
    List<Design> designs = new ArrayList<>();
    for (SurveyDesign survey : file.designs()) {
      double cost = runs.cost(survey);
      designs.add(
          new Design(
              designs.size(),
              survey,
              cost,
              cost <= asked.budget(),
              Double.NaN,
              new Interval(Double.NaN, Double.NaN),
              Double.NaN,
              0));
    }
    return new DesignRows(file.rules(), asked.budget(), asked.power(), designs, List.of(), NONE);
  }

  /** The numbers of the surveys that can be paid. */
  List<Integer> affordable() {
    return designs.stream().filter(Design::affordable).map(Design::number).toList();
  }

  /** These rows with the only survey there is to choose. */
  DesignRows choosing(int design) {
    return new DesignRows(rules, budget, wanted, designs, answers, design);
  }

  /** These rows with what surveys said; the survey that tells best is chosen. */
  DesignRows with(List<SurveyedRuns.Said> said, int runs) {
    List<Answers> tallied = tally(said, false, runs);
    List<Design> powers = new ArrayList<>();
    int best = NONE;
    for (Design design : designs) {
      Design one = design.affordable() ? rated(design, tallied, runs) : design;
      powers.add(one);
      if (one.affordable() && (best == NONE || better(one, powers.get(best)))) {
        best = one.number();
      }
    }
    return new DesignRows(rules, budget, wanted, powers, tallied, best);
  }

  private static boolean better(Design one, Design than) {
    return one.power() > than.power() || (one.power() == than.power() && one.cost() < than.cost());
  }

  /** These rows with the chosen survey's power on fresh runs. */
  DesignRows fresh(List<SurveyedRuns.Said> said, int runs) {
    List<Answers> all = new ArrayList<>(answers);
    List<Answers> anew = tally(said, true, runs);
    all.addAll(anew);
    List<Design> rated = new ArrayList<>(designs);
    rated.set(chosen, rated(designs.get(chosen), anew, runs));
    return new DesignRows(rules, budget, wanted, rated, all, chosen);
  }

  private Design rated(Design design, List<Answers> tallied, int runs) {
    int least = runs;
    int wrong = 0;
    for (Rule truth : rules) {
      int right = 0;
      int other = 0;
      for (Answers one : tallied) {
        if (one.design() == design.number() && one.truth() == truth) {
          right += one.answer().equals(Word.of(truth)) ? one.count() : 0;
          other += one.answer().isEmpty() ? 0 : one.count();
        }
      }
      least = Math.min(least, right);
      wrong = Math.max(wrong, other - right);
    }
    Proportion lowest = new Proportion(least, runs);
    return new Design(
        design.number(),
        design.survey(),
        design.cost(),
        true,
        lowest.rate(),
        lowest.exact(LEVEL),
        (double) wrong / runs,
        runs);
  }

  private List<Answers> tally(List<SurveyedRuns.Said> said, boolean fresh, int runs) {
    List<String> words = new ArrayList<>(rules.stream().map(Word::of).toList());
    words.add("");
    List<Answers> tallied = new ArrayList<>();
    for (int design : said.stream().map(SurveyedRuns.Said::design).distinct().sorted().toList()) {
      for (int world = 0; world < rules.size(); world++) {
        int[] counts = new int[words.size()];
        int open = 0;
        for (SurveyedRuns.Said one : said) {
          if (one.design() == design && one.world() == world) {
            counts[words.indexOf(one.answer().map(Word::of).orElse(""))]++;
            open += one.truthOpen() ? 1 : 0;
          }
        }
        for (int k = 0; k < counts.length; k++) {
          tallied.add(
              new Answers(design, rules.get(world), words.get(k), fresh, counts[k], runs, open));
        }
      }
    }
    return tallied;
  }

  /** True if a survey that can be paid has the wanted power. */
  boolean tells() {
    return chosen != NONE && designs.get(chosen).power() >= wanted;
  }

  void write(Path folder) throws IOException {
    FILE.write(folder, this);
  }

  /**
   * The rows of a folder.
   *
   * @throws org.taocun.base.ScenarioException if the file is damaged
   */
  static DesignRows read(Path folder) throws IOException {
    return FILE.undamaged(folder);
  }
}
