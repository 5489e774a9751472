package org.taocun.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A suggestion finds the setting, wherever it is. */
class ParameterSearchTest {
  @ParameterizedTest
  @CsvSource({
    "entry.herdWeight, entry.composite.herdWeight",
    "herdweight, entry.composite.herdWeight",
    "startupCost, barrier.startupCostYuan",
    "start.startupCost, barrier.startupCostYuan",
    "entry.leaderShare, entry.leaders.share",
    "policies, government.policies",
    "noise, entry.composite.noise",
    "月数, months",
    "entry.启动成本, barrier.startupCostYuan",
    "entry.开店成本, barrier.startupCostYuan",
    "geography.户数, geography.householdsPerVillage",
    "带头人占比, entry.leaders.share",
    "awareness.媒体, awareness.mediaReach"
  })
  void theSettingThatWasMeantIsNamed(String typed, String meant) {
    assertThat(ParameterSearch.question(typed, List.of())).contains("'" + meant + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "logistics, logistics.lastMileYuan",
    "logistics, logistics.stations",
    "物流, logistics.lastMileYuan",
    "last mile, logistics.lastMileYuan",
    "logistics kilometre, logistics.lastMileYuanPerKm",
    "leaders share, entry.leaders.share",
    "subsidy, government.policies[].unitCostYuan",
    "subsidies, government.policies[].unitCostYuan",
    "subsid, government.policies[].kind",
    "补贴, government.policies[].unitCostYuan",
    "物流补贴, government.policies[].kind",
    "cheaper logistics, logistics.lastMileYuan",
    "start up cost, barrier.startupCostYuan",
    "livestream, platform.live.enabled",
    "thershold, entry.threshold.value",
    "logistcs costs, logistics.lastMileYuan",
    "kin, strong.model",
    "kin, strong.circleSize",
    "relatives, strong.model",
    "亲戚, strong.model",
    "cascade, entry.rule"
  })
  void wordsFindSettingsByNamesSectionsChoicesAndMeanings(String words, String path) {
    assertThat(ParameterSearch.aboutKnown(words)).extracting(Parameter::path).contains(path);
  }

  @Test
  void aNameIsBeforeASectionAndThatBeforeAMeaning() {
    assertThat(ParameterSearch.aboutKnown("logistics").stream().map(Parameter::path).limit(8))
        .startsWith("logistics")
        .contains("logistics.lastMileYuan");
    List<String> kin = ParameterSearch.aboutKnown("kin").stream().map(Parameter::path).toList();
    assertThat(kin.indexOf("strong.circleSize")).isLessThan(kin.indexOf("firms.kinds"));
    assertThat(ParameterSearch.aboutKnown("qqqqqqqq")).isEmpty();
    assertThat(ParameterSearch.aboutKnown("补贴").get(0).path()).startsWith("government.policies");
  }

  @ParameterizedTest
  @CsvSource({
    "信息瀑布, cascade",
    "巴斯扩散, bass",
    "门槛, threshold",
    "综合规则, composite",
    "香蕉, ''",
    "threshold, ''",
    "是, ''"
  })
  void aChineseWordIsAnsweredByTheChoiceThatItNames(String typed, String choice) {
    List<String> rules = List.of("independent", "threshold", "cascade", "bass", "composite");
    assertThat(ParameterSearch.choice(typed, rules)).isEqualTo(choice);
  }

  @ParameterizedTest
  @CsvSource({"xyzzy", "x", "''", "qqqqqqqqqqqq", "香蕉", "的", "村"})
  void whatIsFarFromAllGetsNone(String typed) {
    assertThat(ParameterSearch.question(typed, List.of("rule"))).isEmpty();
  }
}
