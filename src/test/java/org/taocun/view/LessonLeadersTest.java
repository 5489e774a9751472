package org.taocun.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.model.FilelessData;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioReader.Setting;

/** The words of the lesson say how many leaders its villages have over its twenty lucks. */
class LessonLeadersTest {
  private static final int LUCKS = 20;

  private static IntSummaryStatistics leaders(String share) throws IOException {
    Path folder = Path.of("scenarios");
    Setting setting = new Setting("share", "entry.leaders.share=" + share);
    ScenarioReader.Result read =
        ScenarioReader.readWith(
            "classroom.yaml",
            Files.readString(folder.resolve("classroom.yaml")),
            folder,
            List.of(setting));
    return IntStream.range(0, LUCKS)
        .map(luck -> count(new OwnRun(read.scenario(), FilelessData::of, luck).watch().leaders()))
        .summaryStatistics();
  }

  private static int count(boolean[] leaders) {
    return (int) IntStream.range(0, leaders.length).filter(i -> leaders[i]).count();
  }

  @Test
  void stepThreeSaysTheNumbersOfItsWorlds() throws IOException {
    IntSummaryStatistics usual = leaders("0.01");
    IntSummaryStatistics many = leaders("0.05");
    assertThat(List.of(usual.getMin(), usual.getMax(), many.getMin(), many.getMax()))
        .containsExactly(0, 4, 4, 11);
    Path folder = Path.of("src/main/resources/org/taocun/page/lesson");
    assertThat(Files.readString(folder.resolve("lesson.properties")))
        .contains("none to four leaders", "about eight of 150 (four to eleven)");
    assertThat(Files.readString(folder.resolve("lesson_zh.properties")))
        .contains("少则没有，多则 4 户", "大约有 8 户（4 到 11 户）");
  }
}
