package org.taocun.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.output.text.Language;

class SettingNamesTest {
  private static final String COST = "barrier.startupCostYuan";
  private static final List<String> PATHS =
      List.of(COST, "entry.leaders.share", "entry.initial.share", "platform.commission", "mean");

  private final SettingNames english = new SettingNames(PATHS, Language.EN.words());
  private final SettingNames chinese = new SettingNames(PATHS, Language.ZH.words());

  @Test
  void aSettingIsNamedInTheLanguageAndItsPathCanBeTyped() {
    assertThat(english.of(COST)).isEqualTo("Start-up cost of a shop");
    assertThat(chinese.of(COST)).isEqualTo("开店成本");
    assertThat(chinese.withPath(COST)).isEqualTo("开店成本 [barrier.startupCostYuan]");
    assertThat(english.of("entry.leaders.share")).isNotEqualTo(english.of("entry.initial.share"));
  }

  @Test
  void aNameOfTheUserStaysAsItIs() {
    assertThat(chinese.of("mean")).isEqualTo("mean");
    assertThat(chinese.withPath("mean")).isEqualTo("mean");
    assertThat(chinese.caption(List.of("mean"))).isEmpty();
  }

  @Test
  void settingsThatShareANameAreToldApart() {
    SettingNames two =
        new SettingNames(
            List.of("platform.commission", "rivals[0].commission"), Language.EN.words());
    assertThat(two.of("platform.commission"))
        .isEqualTo("Commission of a platform [platform.commission]");
    assertThat(two.of("rivals[0].commission"))
        .isEqualTo("Commission of a platform [rivals[0].commission]");
    assertThat(two.caption(List.of("platform.commission"))).isEmpty();
  }

  @Test
  void aCaptionTellsThePathsOfWhatIsNamed() {
    assertThat(english.caption(List.of(COST, "mean", "platform.commission")))
        .isEqualTo(
            "Settings: Start-up cost of a shop [barrier.startupCostYuan],"
                + " Commission of a platform [platform.commission].");
  }

  @Test
  void wordsThatAreValuesHaveChineseNames() {
    assertThat(chinese.value("threshold")).isEqualTo("门槛");
    assertThat(chinese.value("0.5")).isEqualTo("0.5");
    assertThat(english.value("threshold")).isEqualTo("threshold");
  }
}
