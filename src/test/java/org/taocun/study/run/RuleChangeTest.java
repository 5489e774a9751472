package org.taocun.study.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.output.text.Language;
import org.taocun.scenario.yaml.ScenarioReader;

class RuleChangeTest {
  @Test
  void townsAreCountedAnewFrom2019On() {
    List<RuleChange> changes = RuleChange.of(ScenarioReader.defaults());
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).month()).isEqualTo(YearMonth.of(2019, 1));
    assertThat(changes.get(0).touches(List.of("taobaoTowns", "clusters"))).isTrue();
    assertThat(changes.get(0).touches(List.of("taobaoVillages"))).isFalse();
    assertThat(changes.get(0).told(Language.EN.words())).contains("from 2019-01 on");
  }
}
