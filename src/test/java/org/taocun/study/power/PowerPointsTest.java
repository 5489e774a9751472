package org.taocun.study.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.ClusterProvider;
import org.taocun.experiment.InputFiles;
import org.taocun.experiment.RunParcel;
import org.taocun.experiment.SweepPoint;
import org.taocun.trace.RunRecord;

class PowerPointsTest {
  @TempDir private Path folder = Path.of("");

  private PowerPoints points(String rest) throws IOException {
    Files.writeString(
        folder.resolve("one.yaml"),
        """
        months: 12
        geography: {townshipsPerCounty: 1, villagesPerTownship: 3, householdsPerVillage: 15}
        """);
    Path file =
        Files.writeString(
            folder.resolve("e.yaml"),
            """
            lookAlikes: [{name: one, file: one.yaml}, {name: two, file: one.yaml}]
            tests: [moran, tarone]
            permutations: 39
            """
                + rest);
    return new PowerPoints(new ExperimentFile(file, List.of()));
  }

  @Test
  void aRunSentToAnotherMachineHasTheSameFigures() throws Exception {
    PowerPoints points = points("observation: {tiesMissing: 0.2, everyMonths: 2}");
    ClusterProvider.Shipment shipment = points.shipment(0);
    RunParcel parcel = new RunParcel(shipment.scenario(), 0, 3, false, false, shipment.run());
    RunRecord there =
        InputFiles.of(shipment.files())
            .make(sent(parcel), folder, () -> 0L)
            .outcome()
            .run()
            .record()
            .orElseThrow();
    RunRecord here = points.run(0, points.scenario(0), 3);
    assertThat(there.headlines()).isEqualTo(here.headlines());
    assertThat(here.headlines()).hasSizeGreaterThan(6);
  }

  private static RunParcel sent(RunParcel parcel) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(parcel);
    }
    byte[] written = bytes.toByteArray();
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written))) {
      return (RunParcel) in.readObject();
    }
  }

  @Test
  void oneThingIsChangedAtATimeInEveryWorld() throws Exception {
    String vary =
        """
        vary:
          - {path: months, values: [6, 12]}
          - {path: observation.tiesMissing, values: [0.5]}
        """;
    assertThat(points(vary).all())
        .extracting(PowerPoint::values)
        .containsExactly(
            List.of("one", "12", "0"),
            List.of("one", "6", "0"),
            List.of("one", "12", "0.5"),
            List.of("two", "12", "0"),
            List.of("two", "6", "0"),
            List.of("two", "12", "0.5"));
    assertThat(points(vary + "design: grid").all()).hasSize(2 * 2);
    PowerPoint last = points(vary).all().get(2);
    assertThat(last.survey().tiesMissing()).isEqualTo(0.5);
    assertThat(last.survey().villages()).isEqualTo(3);
    assertThat(last.survey().households()).isEqualTo(15);
  }

  @Test
  void slowTestsAreMadeAtTheBaseOnly() throws Exception {
    String vary = "vary: [{path: months, values: [6]}]\n";
    assertThat(points(vary + "atBaseOnly: [tarone]").all())
        .extracting(PowerPoint::tests)
        .containsExactly(
            List.of("moran", "tarone"),
            List.of("moran"),
            List.of("moran", "tarone"),
            List.of("moran"));
    assertRefused(vary + "atBaseOnly: [lsv]", "atBaseOnly[0]: lsv is none of tests");
    assertRefused(vary + "atBaseOnly: [moran, tarone]", "leaves no test for other points");
    assertRefused(vary + "atBaseOnly: [moran]\ndesign: grid", "a grid has no base");
  }

  private void assertRefused(String rest, String why) {
    assertThatThrownBy(() -> points(rest))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("e.yaml:")
        .hasMessageContaining(why);
  }

  @Test
  void whateverChangesFiguresChangesTheHash() throws Exception {
    List<String> hashes =
        List.of(
            hash("replications: 7"),
            hash("observation: {tiesMissing: 0.5}"),
            hash("settings: [months=6]"),
            hash("seed: 2"));
    assertThat(hashes).doesNotHaveDuplicates();
    assertThat(hash("level: 0.1")).isEqualTo(hashes.get(0));
  }

  private String hash(String rest) throws IOException {
    List<SweepPoint> planned = points(rest).planned();
    assertThat(planned.get(0).hash()).isEqualTo(planned.get(1).hash());
    return planned.get(0).hash();
  }
}
