package org.taocun.study.herd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taocun.analysis.FalseDiscovery;
import org.taocun.analysis.herding.Coefficient;
import org.taocun.analysis.herding.Question;
import org.taocun.base.Message;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.experiment.Progress;
import org.taocun.study.herd.data.DiffusionData;

/** The tests that data allow. */
final class HerdTests {
  private static final Set<Question> PERMUTED =
      EnumSet.of(
          Question.SHUFFLE,
          Question.SHUFFLE_WITHIN_GROUPS,
          Question.EDGE_REVERSAL,
          Question.THRESHOLD_PERMUTATION,
          Question.STRUCTURE,
          Question.MORAN,
          Question.JOIN_COUNTS,
          Question.LSV,
          Question.ELLISON_GLAESER,
          Question.KNOX,
          Question.MODIFIED_KNOX,
          Question.MANTEL,
          Question.JACQUEZ,
          Question.INEQUALITY,
          Question.UNPREDICTABILITY);

  private final Set<Question> tests;
  private final int layers;
  private final Permutations permutations;
  private final TestsOfHazard hazard;
  private final Closeness closeness;
  private final List<Family> families;

  /** Tests that need the same of the data. */
  interface Family {
    Set<Question> questions();

    /** True if the data have what the tests need. */
    boolean suits();

    /** What a test finds, layer by layer. */
    List<HerdRow> ask(Question question);
  }

  HerdTests(DiffusionData data, Set<Question> tests, HerdRequest request, Progress progress) {
    this.tests = tests;
    layers = Math.max(1, data.diffusion().layers().size());
    int permuted = tests.stream().filter(PERMUTED::contains).mapToInt(this::times).sum();
    permutations = new Permutations(request.seed(), request.permutations(), permuted, progress);
    hazard = new TestsOfHazard(data.diffusion(), request.options());
    closeness = Closeness.of(data, request.options());
    families = families(data, closeness, permutations, hazard, request);
  }

  /** How often a test permutes. */
  private int times(Question test) {
    return TestsOnTies.QUESTIONS.contains(test) ? layers : 1;
  }

  private static List<Family> families(
      DiffusionData data,
      Closeness closeness,
      Permutations permutations,
      TestsOfHazard hazard,
      HerdRequest request) {
    HerdRequest.Options options = request.options();
    var shuffles = permutations.shuffles();
    return List.of(
        hazard,
        new TestsOnTies(data, shuffles),
        new TestsOfGroups(data.diffusion(), shuffles),
        TestOfCurve.of(data),
        TestsOfPlaces.of(data, closeness, shuffles),
        new TestsOfWorlds(data.worlds(), shuffles),
        new TestsOfTraits(data.diffusion(), data.outcome()),
        new TestsOfMissingTies(
            data,
            MissingTies.of(options.missing(), data),
            hazard.model(),
            options.odds(),
            request.seed()));
  }

  /**
   * The tests of some words; for none all that the data allow.
   *
   * @throws ScenarioException if a word names no test
   */
  static Set<Question> chosen(DiffusionData data, HerdRequest request) {
    Set<Question> chosen = EnumSet.noneOf(Question.class);
    List<Question> all = Arrays.asList(Question.values());
    List<String> known = all.stream().map(Word::of).toList();
    for (String word : request.tests()) {
      if (!known.contains(word)) {
        throw new ScenarioException(
            Say.of("--tests: there is no test '{0}'{1}", word, Nearest.hint(word, known)));
      }
      chosen.add(all.get(known.indexOf(word)));
    }
    if (chosen.isEmpty()) {
      Permutations none = new Permutations(0, 0, 0, Progress.NONE);
      families(
              data,
              Closeness.NONE,
              none,
              new TestsOfHazard(data.diffusion(), request.options()),
              request)
          .stream()
          .filter(Family::suits)
          .forEach(family -> chosen.addAll(family.questions()));
    }
    return chosen;
  }

  /** What the tests find, refusals among it, with q over all of them. */
  List<HerdRow> run() {
    List<HerdRow> found = new ArrayList<>();
    for (Question test : tests) {
      Family family =
          families.stream().filter(one -> one.questions().contains(test)).findFirst().orElseThrow();
      found.addAll(PERMUTED.contains(test) ? permuted(test, family) : family.ask(test));
    }
    double[] q = FalseDiscovery.adjusted(found.stream().mapToDouble(HerdTests::tested).toArray());
    List<HerdRow> adjusted = new ArrayList<>();
    for (HerdRow row : found) {
      adjusted.add(row.with(q[adjusted.size()]));
    }
    return adjusted;
  }

  /** The p-value of a test; NaN for a sensitivity analysis, whose suppositions are no tests. */
  private static double tested(HerdRow row) {
    return row.question() == Question.COMPLETED_HAZARD ? Double.NaN : row.p();
  }

  /** Rows with their distributions: a test that answers tells each once, Knox's two at a time. */
  private List<HerdRow> permuted(Question test, Family family) {
    permutations.begin(times(test));
    List<HerdRow> rows = family.ask(test);
    List<Chance> chances = permutations.end();
    long answered = rows.stream().filter(HerdRow::answered).count();
    if (answered == 0 || chances.size() % answered != 0) {
      return rows;
    }
    int each = (int) (chances.size() / answered);
    int place = test == Question.MODIFIED_KNOX ? each - 1 : 0;
    List<HerdRow> all = new ArrayList<>();
    int next = 0;
    for (HerdRow row : rows) {
      boolean has = row.answered() && each > 0;
      all.add(has ? row.with(List.of(chances.get(each * next++ + place))) : row);
    }
    return all;
  }

  /** The coefficients of the hazard, if it was asked and answered. */
  List<Coefficient> coefficients() {
    return hazard.coefficients();
  }

  /** When adopters are close, in words; nothing if no test asks. */
  List<Message> closeness() {
    return tests.contains(Question.KNOX)
            || tests.contains(Question.MODIFIED_KNOX)
            || tests.contains(Question.LOCAL_KNOX)
        ? closeness.notes()
        : List.of();
  }

  /** What stands in the hazard beside exposure. */
  Controls controls() {
    return hazard.controls();
  }
}
