package org.taocun.study.herd;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taocun.analysis.FalseDiscovery;
import org.taocun.analysis.Shuffles;
import org.taocun.analysis.herding.Answer;
import org.taocun.analysis.herding.BassFit;
import org.taocun.analysis.herding.BetaBinomial;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.EllisonGlaeser;
import org.taocun.analysis.herding.GroupCounts;
import org.taocun.analysis.herding.HazardModel;
import org.taocun.analysis.herding.Link;
import org.taocun.analysis.herding.LocationQuotients;
import org.taocun.analysis.herding.Lsv;
import org.taocun.analysis.herding.MatchedSample;
import org.taocun.analysis.herding.NetworkClustering;
import org.taocun.analysis.herding.Question;
import org.taocun.analysis.herding.Tarone;
import org.taocun.analysis.herding.TieTests;
import org.taocun.analysis.herding.Ties;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;

/** The tests that people, groups, periods and ties allow. */
public final class HerdTests {
  private static final Set<Question> ON_TIES =
      EnumSet.of(
          Question.SHUFFLE,
          Question.SHUFFLE_WITHIN_GROUPS,
          Question.EDGE_REVERSAL,
          Question.THRESHOLD_PERMUTATION,
          Question.STRUCTURE,
          Question.MATCHED_SAMPLE,
          Question.MORAN,
          Question.JOIN_COUNTS);

  private static final Set<Question> OF_COUNTS =
      EnumSet.of(
          Question.LSV,
          Question.TARONE,
          Question.BETA_BINOMIAL,
          Question.LOCATION_QUOTIENT,
          Question.ELLISON_GLAESER);

  private final Diffusion data;
  private final Shuffles permutations;
  private final GroupCounts counts;

  /**
   * A finding.
   *
   * @param layer the layer of ties; "" for tests without ties or with all of them
   * @param q p-value after Benjamini and Hochberg over all that was asked; NaN without p
   */
  public record Finding(Answer answer, String layer, double q) {}

  private HerdTests(Diffusion data, Shuffles permutations) {
    this.data = data;
    this.permutations = permutations;
    counts = GroupCounts.of(data, 0, data.periods());
  }

  /** All tests, those of who adopts when first. */
  private static Set<Question> all() {
    Set<Question> all = EnumSet.of(Question.HAZARD, Question.BASS);
    all.addAll(ON_TIES);
    all.addAll(OF_COUNTS);
    return all;
  }

  /** The words of all tests. */
  public static List<String> words() {
    return all().stream().map(Word::of).toList();
  }

  /**
   * The tests of some words; all for none.
   *
   * @throws ScenarioException if a word names no test
   */
  public static Set<Question> named(List<String> words) {
    List<String> known = words();
    Set<Question> chosen = EnumSet.noneOf(Question.class);
    for (String word : words) {
      if (!known.contains(word)) {
        throw new ScenarioException(
            Say.of(
                "--tests: there is no test '{0}'{1}; those are {2}",
                word, Nearest.hint(word, known), String.join(", ", known)));
      }
      all().stream().filter(test -> Word.of(test).equals(word)).forEach(chosen::add);
    }
    return chosen.isEmpty() ? all() : chosen;
  }

  /** The findings of tests, refusals among them. */
  public static List<Finding> run(Diffusion data, Set<Question> tests, Shuffles permutations) {
    HerdTests herd = new HerdTests(data, permutations);
    List<Finding> found = new ArrayList<>();
    for (Question test : tests) {
      if (test == Question.HAZARD) {
        found.addAll(herd.hazard());
      } else if (ON_TIES.contains(test)) {
        for (Ties ties : data.layers()) {
          found.add(new Finding(herd.onTies(test, ties), ties.name(), Double.NaN));
        }
      } else {
        found.add(new Finding(herd.withoutTies(test), "", Double.NaN));
      }
    }
    double[] q =
        FalseDiscovery.adjusted(found.stream().mapToDouble(one -> one.answer().p()).toArray());
    List<Finding> adjusted = new ArrayList<>();
    for (Finding one : found) {
      adjusted.add(new Finding(one.answer(), one.layer(), q[adjusted.size()]));
    }
    return adjusted;
  }

  private List<Finding> hazard() {
    HazardModel.Dummies dummies =
        data.groups().size() > 1
            ? HazardModel.Dummies.PERIODS_AND_GROUPS
            : HazardModel.Dummies.PERIODS;
    List<Answer> answers = HazardModel.of(Link.LOGIT).with(dummies).on(data).results();
    List<Finding> found = new ArrayList<>();
    for (Answer answer : answers) {
      boolean refused = answer.refusal().isPresent();
      String layer = refused ? "" : data.layers().get(found.size()).name();
      found.add(new Finding(answer, layer, Double.NaN));
    }
    return found;
  }

  private Answer onTies(Question test, Ties ties) {
    TieTests tests = new TieTests(data, ties);
    return switch (test) {
      case SHUFFLE -> tests.shuffle(permutations).result();
      case SHUFFLE_WITHIN_GROUPS -> tests.shuffleWithinGroups(permutations).result();
      case EDGE_REVERSAL -> tests.edgeReversal(permutations).result();
      case THRESHOLD_PERMUTATION -> tests.thresholdPermutation(0, permutations).result();
      case STRUCTURE -> tests.structure(0, permutations).result();
      case MATCHED_SAMPLE -> MatchedSample.of(data, ties, 1, data.groups().size() > 1).result();
      case MORAN -> NetworkClustering.of(data, ties, 1).moranAnswer(data.periods(), permutations);
      case JOIN_COUNTS ->
          NetworkClustering.of(data, ties, 1).joinsAnswer(data.periods(), permutations);
      default -> throw new IllegalArgumentException(test.name());
    };
  }

  private Answer withoutTies(Question test) {
    return switch (test) {
      case LSV -> Lsv.answer(counts, permutations);
      case TARONE -> Tarone.answer(counts);
      case BETA_BINOMIAL -> BetaBinomial.answer(counts);
      case LOCATION_QUOTIENT -> LocationQuotients.answer(counts);
      case ELLISON_GLAESER -> EllisonGlaeser.answer(counts, permutations);
      case BASS -> BassFit.answer(data);
      default -> throw new IllegalArgumentException(test.name());
    };
  }
}
