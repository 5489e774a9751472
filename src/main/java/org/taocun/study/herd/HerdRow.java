package org.taocun.study.herd;

import java.util.List;
import java.util.Optional;
import org.taocun.analysis.Interval;
import org.taocun.analysis.herding.Answer;
import org.taocun.analysis.herding.Claim;
import org.taocun.analysis.herding.CopiedShare;
import org.taocun.analysis.herding.Question;
import org.taocun.analysis.herding.Verdict;
import org.taocun.base.Message;

/**
 * Finding of a test.
 *
 * @param question what was asked
 * @param layer the layer of ties; of a test of groups by a trait, the trait; "" for none or all
 * @param q p-value after Benjamini and Hochberg over all that was asked; NaN without p
 * @param limits what the data take from the answer's worth
 * @param refusal why there is no answer; nothing for one
 * @param share of adoptions owed to copying, if the effect is one of imitation
 * @param chance the statistic beside its values under permutations; none or one
 */
record HerdRow(
    Question question,
    String layer,
    double statistic,
    double p,
    double q,
    double effect,
    Interval interval,
    long cases,
    List<Message> limits,
    Message refusal,
    CopiedShare share,
    List<Chance> chance) {
  HerdRow {
    limits = List.copyOf(limits);
    chance = List.copyOf(chance);
  }

  static HerdRow of(Answer answer, String layer) {
    return new HerdRow(
        answer.question(),
        layer,
        answer.statistic(),
        answer.p(),
        Double.NaN,
        answer.effect(),
        answer.interval(),
        answer.cases(),
        answer.limits(),
        answer.refusal().orElse(Message.NONE),
        answer.share(),
        List.of());
  }

  /** The only row of a test: its answer, or why the data do not allow it. */
  static List<HerdRow> only(Question question, Optional<Answer> answer, Message refusal) {
    return List.of(answer.map(found -> of(found, "")).orElseGet(() -> refused(question, refusal)));
  }

  /** A test that the data do not allow at all. */
  static HerdRow refused(Question question, Message refusal) {
    return new HerdRow(
        question,
        "",
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Answer.UNKNOWN,
        0,
        List.of(),
        refusal,
        CopiedShare.NONE,
        List.of());
  }

  /** What it says for a verdict. */
  Verdict.Finding finding() {
    return new Verdict.Finding(question, layer, p, q, Claim.opposite(question, effect));
  }

  boolean answered() {
    return refusal.isEmpty();
  }

  HerdRow with(double adjusted) {
    return new HerdRow(
        question, layer, statistic, p, adjusted, effect, interval, cases, limits, refusal, share,
        chance);
  }

  HerdRow with(List<Chance> values) {
    return new HerdRow(
        question, layer, statistic, p, q, effect, interval, cases, limits, refusal, share, values);
  }
}
