package org.taocun.study.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.output.text.Language;
import org.taocun.trace.SeriesTable.Variable;

class RunAnswerTest {
  private static final List<Variable> COLUMNS =
      Stream.of(
              "taobaoVillages",
              "nationalCounties",
              "nationalSampledCounties",
              "nationalTaobaoVillages",
              "nationalTaobaoVillagesError")
          .map(name -> new Variable(name, "villages", ""))
          .toList();

  @TempDir private Path folder = Path.of("");

  private RunAnswer answer(String... runs) throws IOException {
    String head = String.join(",", COLUMNS.stream().map(Variable::name).toList());
    Path table = Files.writeString(folder.resolve("s.csv"), head + "\n" + String.join("\n", runs));
    List<HeadlineSpread> headlines = HeadlineSpread.of(table, COLUMNS);
    return new RunAnswer(folder, headlines, runs.length, Language.EN.words());
  }

  @Test
  void sampledCountiesLeadWithTheEstimateForAllProvinces() throws IOException {
    Files.writeString(
        folder.resolve("provinces.csv"),
        """
        replication,month,place,taobaoVillages,taobaoVillagesError
        0,1,province:Inner Mongolia,900,1
        0,2,all,2000,30
        0,2,province:Inner Mongolia,10,3
        0,2,province:Zhejiang,50,6
        1,2,province:Inner Mongolia,20,4
        1,2,province:Zhejiang,70,8
        """);
    // sqrt(30² + 40²) / 2 = 25, sqrt(6² + 8²) / 2 = 5, sqrt(3² + 4²) / 2 = 2.5
    List<String> lead = answer("85,2683,96,2000,30", "85,2683,96,2400,40").national();
    assertThat(lead.get(0))
        .contains("an estimated 2,200 ± 25 Taobao villages", "96 of 2,683 counties")
        .contains("single estimates 2,000 to 2,400");
    assertThat(lead.get(1)).contains("Zhejiang 60 ± 5, Inner Mongolia 15 ± 2.5");
  }

  @Test
  void whereEveryCountyIsSimulatedNothingIsEstimated() throws IOException {
    RunAnswer answer = answer("650,132,132,650,0", "660,132,132,660,0");
    assertThat(answer.national().get(0)).contains("655 Taobao villages").doesNotContain("±");
    assertThat(SampledCounties.of(answer.headlines())).isEmpty();
  }

  @Test
  void twoReplicationsHaveEndsAndNoPercentiles() throws IOException {
    HeadlineSpread count = answer("635.5,2,2,0,0", "670,2,2,0,0").headlines().get(0);
    assertThat(List.of(count.low(), count.high())).containsExactly(635.5, 670.0);
  }

  @Test
  void aFigureThatNoReplicationDefinesKeepsItsRow() throws IOException {
    RunAnswer answer = answer(",132,132,650,0", ",132,132,660,0");
    HeadlineTable table = new HeadlineTable(2, answer.words());
    assertThat(table.of(answer.headlines()).get(1))
        .containsSequence("-", "", "", "defined in 0 of 2");
  }
}
