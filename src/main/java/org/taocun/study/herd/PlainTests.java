package org.taocun.study.herd;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taocun.analysis.Shuffles;
import org.taocun.analysis.herding.CopiedShare;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Question;
import org.taocun.base.Word;
import org.taocun.study.herd.data.DiffusionData;

/**
 * The tests of people, times, groups, ties, places and traits as the verb makes them without any
 * option.
 */
public final class PlainTests {
  private final List<HerdTests.Family> families;

  /**
   * The tests of some data.
   *
   * @param places where people are, if that is known
   */
  public PlainTests(Diffusion data, Optional<DiffusionData.Places> places, Shuffles permutations) {
    DiffusionData plain =
        new DiffusionData(
            data,
            true,
            places,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    families =
        List.of(
            new TestsOfHazard(data, HerdRequest.Options.NONE),
            new TestsOnTies(plain, permutations),
            new TestsOfGroups(data, permutations),
            TestOfCurve.of(plain),
            TestsOfPlaces.of(plain, Closeness.of(plain, HerdRequest.Options.NONE), permutations),
            new TestsOfTraits(data, Optional.empty()));
  }

  /**
   * A finding.
   *
   * @param layer the layer of ties; "" for none or all
   * @param refused true if the test refused the data; then there are no figures
   * @param p p-value; NaN where there is none
   * @param share of adoptions owed to copying, if the effect is one of imitation
   */
  public record Finding(
      Question test,
      String layer,
      boolean refused,
      double statistic,
      double p,
      double effect,
      CopiedShare share) {
    private static Finding of(HerdRow row) {
      return new Finding(
          row.question(),
          row.layer(),
          !row.answered(),
          row.statistic(),
          row.p(),
          row.effect(),
          row.share());
    }
  }

  /** All tests. */
  public static Set<Question> all() {
    Diffusion nobody =
        new Diffusion(
            List.of(), new int[0], List.of(), new int[0], new int[0], 0, List.of(), List.of());
    Set<Question> all = EnumSet.noneOf(Question.class);
    new PlainTests(nobody, Optional.empty(), Shuffles.of(0, 0))
        .families.forEach(one -> all.addAll(one.questions()));
    return all;
  }

  /** The words of all tests. */
  public static List<String> words() {
    return all().stream().map(Word::of).toList();
  }

  /** The tests of some words; all for none. */
  public static Set<Question> named(List<String> words) {
    Set<Question> named = EnumSet.noneOf(Question.class);
    words.forEach(word -> named.add(Question.named(word)));
    return words.isEmpty() ? all() : named;
  }

  /** The findings of tests, refusals among them. */
  public List<Finding> run(Set<Question> tests) {
    List<Finding> found = new ArrayList<>();
    for (Question test : tests) {
      families.stream()
          .filter(family -> family.questions().contains(test))
          .forEach(family -> family.ask(test).forEach(row -> found.add(Finding.of(row))));
    }
    return found;
  }
}
