package org.taocun.study.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.herding.Atlas;
import org.taocun.analysis.herding.AtlasRow;
import org.taocun.analysis.herding.Question;
import org.taocun.base.ContentHash;

/** The table of rates of rejection that ships with the program. */
class ShippedAtlasTest {
  private static final ExperimentFile FILE =
      new ExperimentFile(Path.of("scenarios/power/atlas.yaml"), List.of());

  private static String resource(String name) throws IOException {
    try (InputStream in = Atlas.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Properties origin() throws IOException {
    Properties origin = new Properties();
    try (InputStream in = Atlas.class.getResourceAsStream("atlas.properties")) {
      origin.load(in);
    }
    return origin;
  }

  @Test
  void itIsTheTableOfItsOrigin() throws Exception {
    assertThat(origin().getProperty("command"))
        .isEqualTo("taocun herd power scenarios/power/atlas.yaml");
    assertThat(ContentHash.of(resource("atlas.csv"))).isEqualTo(origin().getProperty("table"));
  }

  /** What the tests claim has not been changed since the runs. */
  @Test
  void itsExpectationsAreThoseOfTheProgram() throws Exception {
    assertThat(ContentHash.of(PowerContent.expected(FILE)))
        .isEqualTo(origin().getProperty("expected"));
  }

  @Test
  void itHasEveryPointAndNoRunIsMissing() {
    List<AtlasRow> rows = Atlas.shipped().rows();
    PowerPoints points = new PowerPoints(FILE);
    assertThat(rows.stream().map(row -> List.of(row.lookAlike(), row.survey())).distinct())
        .containsExactlyElementsOf(
            points.all().stream()
                .map(point -> List.of(point.lookAlike().name(), point.survey()))
                .toList());
    assertThat(rows).allMatch(row -> row.runs() == FILE.experiment().replications());
    assertThat(rows).allMatch(row -> row.level() == FILE.experiment().level());
  }

  @Test
  void itAnswersForEveryWorld() {
    assertThat(Atlas.shipped().nearest(Question.MORAN, 25, 80, 60, 1))
        .extracting(AtlasRow::lookAlike)
        .contains("none", "imitation", "homophily", "latent", "shock");
  }
}
