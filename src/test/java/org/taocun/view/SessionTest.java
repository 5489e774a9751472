package org.taocun.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.base.ScenarioException;
import org.taocun.model.InputReader;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;

/** A watched run that no window steps. */
class SessionTest {
  @TempDir private Path folder = Path.of("");

  private final Session session = Samples.session(Samples.oneVillage());

  private void runToTheEnd() {
    while (session.step()) {
      session.frame();
    }
  }

  @Test
  void steppedMonthByMonthItIsTheRunAtOnce() {
    Simulation alone = new Simulation(Samples.oneVillage(), 0);
    alone.run();
    for (int start = 0; start < 2; start++) {
      assertThat(session.start()).isEmpty();
      assertThat(session.frame().month()).isZero();
      runToTheEnd();
      assertThat(session.frame().month()).isEqualTo(60);
      assertThat(Samples.everythingOf(session.watch()))
          .isEqualTo(Samples.everythingOf(alone.watch()));
    }
    assertThat(session.step()).isFalse();
  }

  @Test
  void editsAndTheSeedHoldFromTheNextStart() {
    session.start();
    session.step();
    session.levers().set("entry.visibility", "0.9");
    session.seed(7);
    session.step();
    assertThat(session.watch().scenario()).isEqualTo(Samples.oneVillage());
    session.start();
    Scenario edited = Samples.oneVillage("entry.visibility=0.9", "seed=7");
    assertThat(session.watch().scenario()).isEqualTo(edited);
    assertThat(session.seed()).isEqualTo(7);
    runToTheEnd();
    Simulation alone = new Simulation(edited, 0);
    alone.run();
    assertThat(Samples.everythingOf(session.watch()))
        .isEqualTo(Samples.everythingOf(alone.watch()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"entry.initial.count=121", "households.file=FILE", "cluster.borders.file=FILE"})
  void whatCannotBeginGivesWayToTheScenarioBefore(String set) throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.csv"), "this,that\n1,2\n");
    session.start();
    runToTheEnd();
    String before = Samples.everythingOf(session.watch());
    session.levers().set(set.replace("FILE", file.toString()));
    Scenario refused = session.levers().scenario();
    ScenarioException told =
        catchThrowableOfType(ScenarioException.class, () -> new Simulation(refused, 0).run());
    assertThat(session.start())
        .get()
        .extracting(ScenarioException::problems)
        .isEqualTo(told.problems());
    assertThat(session.levers().scenario()).isEqualTo(Samples.oneVillage());
    assertThat(session.frame().month()).isZero();
    runToTheEnd();
    assertThat(Samples.everythingOf(session.watch())).isEqualTo(before);
  }

  @Test
  void aBadValueIsToldInTheReadersWords() {
    String set = "entry.leaders.share=1.2";
    ScenarioException reader =
        catchThrowableOfType(
            ScenarioException.class,
            () -> ScenarioReader.read("x", Samples.ONE_VILLAGE, Path.of(""), List.of(set)));
    assertThatThrownBy(() -> session.levers().set(set))
        .isInstanceOfSatisfying(
            ScenarioException.class,
            e ->
                assertThat(e.problems().stream().map(line -> "--set " + set + ": " + line))
                    .isEqualTo(reader.problems()));
  }

  @Test
  void aLeverTellsWhatItsPathMeans() {
    Lever rule = session.levers().lever("entry.rule");
    assertThat(rule.choices()).contains("threshold", "bass").contains(rule.value());
    Lever share = session.levers().lever("entry.leaders.share");
    assertThat(share.range()).isEqualTo("0 to 1");
    assertThat(share.name()).isEqualTo("Share of leaders");
    assertThat(share.value()).isEqualTo(share.byDefault());
    assertThat(share.unit()).isEqualTo("share");
    assertThat(List.of(share.meaning(), share.source())).allMatch(text -> !text.isBlank());
  }

  @Test
  void titlesDatesAndCountsFollowTheLanguage() {
    Scenario scenario = Samples.oneVillage("geography.householdsPerVillage=1200");
    Session chinese = Session.of(scenario, InputReader::read, ViewWords.in(Locale.CHINESE));
    Session english = Samples.session(scenario);
    assertThat(told(chinese.scene()))
        .containsExactly("一个小村庄", "初始状态（2006年1月之前）", "1,200户中有3户开店（0.2%）");
    assertThat(told(english.scene()))
        .containsExactly(
            "A small village",
            "Start: the end of the month before January 2006",
            "3 of 1,200 households sell (0.2%)");
    english.step();
    assertThat(english.scene().date()).isEqualTo("January 2006 (month 1 of 60)");
  }

  private static List<String> told(Scene scene) {
    return List.of(scene.title(), scene.date(), scene.sold());
  }
}
