package org.taocun.study.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.CheckedScenario;
import org.taocun.study.Listener;

class VerificationTest {
  private static final Path THEORY = Path.of("scenarios", "theory");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "granovetter-ladder | {outcome: finalSellers, statistic: exact, value: 99}",
        "granovetter-ladder | {outcome: finalSellers, statistic: exact, month: 50, value: 51}",
        "ring-3 | {outcome: monthsToStable, statistic: exact, value: 165}",
        "bhw-flip-2 | {statistic: fraction, when: '> 0.5', value: 0.7}",
        "granovetter-random-13 | {when: '> 0.5', value: 0.9}",
        "network-ring | {outcome: network.strong.clustering, statistic: exact, value: 0.6}",
      })
  void aWrongAnswerFails(String file, String expectation) throws InterruptedException {
    assertThat(verify(file, expectation, 2)).singleElement().matches(row -> !row.passed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "granovetter-ladder | {outcome: finalSellers, statistic: exact, month: 50, value: 50}",
        "granovetter-ladder | {outcome: finalShare, statistic: exact, month: 50, value: 0.5}",
        "granovetter-ladder | {outcome: entries, statistic: exact, month: 50, value: 1}",
        "granovetter-ladder | {outcome: 'first(sellers, 50)', statistic: exact, value: 50}",
        "bhw-flip-2 | {statistic: fraction, when: '> 0.5', value: 0.48}",
        "network-ring | {outcome: network.weak.meanDegree, statistic: exact, value: 0}",
      })
  void aRightAnswerPasses(String file, String expectation) throws InterruptedException {
    assertThat(verify(file, expectation, 2)).singleElement().matches(VerificationRow::passed);
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws InterruptedException {
    String expectation = "{outcome: finalShare, when: '> 0.1', value: 0.6}";
    List<VerificationRow> alone = verify("granovetter-random-13", expectation, 1);
    assertThat(verify("granovetter-random-13", expectation, 3)).isEqualTo(alone);
  }

  @Test
  void anUnknownOutcomeIsRefusedWithTheNameThatWasMeant() {
    assertThatThrownBy(() -> check("ring-3", "{outcome: finalShares, value: 1}"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("did you mean 'finalShare'");
    assertThatThrownBy(() -> check("ring-3", "{outcome: network.strong.cluster, value: 1}"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("network.strong.clustering");
    assertThatThrownBy(() -> check("ring-3", "{outcome: 'sellers[town:x]@2006-02', value: 1}"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("no scope 'town:x'");
  }

  @Test
  void aMonthGoesWithTheNameOfAVariable() {
    assertThatThrownBy(() -> check("ring-3", "{outcome: sellers@2006-02, month: 2, value: 1}"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("month: goes with the name of a variable of series.csv");
  }

  private static void check(String file, String expectation) {
    CheckedScenario.of(
        ScenarioReader.read(
            THEORY.resolve(file + ".yaml"), List.of("expect=[" + expectation + "]")));
  }

  private static List<VerificationRow> verify(String file, String expectation, int threads)
      throws InterruptedException {
    CheckedScenario checked =
        CheckedScenario.of(
            ScenarioReader.read(
                THEORY.resolve(file + ".yaml"),
                List.of("expect=[" + expectation + "]", "replications=200")));
    return new VerificationJob(List.of(new VerificationCase(file, checked)), List.of(), threads)
        .run(Listener.NONE);
  }
}
