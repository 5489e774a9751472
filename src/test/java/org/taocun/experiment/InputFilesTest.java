package org.taocun.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.base.ScenarioException;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioWriter;
import org.taocun.trace.RunRecord;

/** Runs sent through bytes, as between machines. */
class InputFilesTest {
  private static final String HEAD = "id,county,township,xKm,yKm,households,category\n";
  private static final String NAME = "inputs/villages.csv";

  @TempDir private Path folder = Path.of("");

  private Path here = Path.of("");
  private Path there = Path.of("");

  @BeforeEach
  void twoMachines() throws IOException {
    here = Files.createDirectories(folder.resolve("here"));
    there = Files.createDirectories(folder.resolve("there"));
  }

  private Scenario scenario(String villages) throws IOException {
    Path file = Files.writeString(here.resolve("villages.csv"), HEAD + villages);
    String text =
        """
        months: 30
        geography: {broadbandShare: 1, file: %s}
        awareness: {enabled: false}
        entry: {rule: bass, bass: {p: 0.05, q: 0.3}}
        barrier: {enabled: false}
        """
            .formatted(file);
    return ScenarioReader.read("s", text, here, List.of()).scenario();
  }

  private InputFiles sent() throws Exception {
    InputFiles files = copy(InputFiles.of(Map.of(NAME, here.resolve("villages.csv"))));
    Files.delete(here.resolve("villages.csv"));
    return files;
  }

  private ReturnedRun made(InputFiles files, Scenario scenario, int replication, boolean all)
      throws Exception {
    RunParcel parcel =
        new RunParcel(
            ScenarioWriter.text(scenario, name -> NAME), 3, replication, all, all, PointRun.PLAIN);
    return copy(files.make(copy(parcel), there, () -> 0));
  }

  @SuppressWarnings("unchecked") // what was written is what is read
  private static <T> T copy(T sent) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(sent);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }

  @Test
  void aRunMadeElsewhereIsTheSameBitForBit() throws Exception {
    Scenario scenario = scenario("a,c,t,0,0,60,furniture\nb,c,t,3,0,80,tea\n");
    List<RunRecord> runs =
        List.of(new Simulation(scenario, 0).run(), new Simulation(scenario, 1).run());
    InputFiles files = sent();
    for (int replication = 0; replication < 2; replication++) {
      RunRecord run = runs.get(replication);
      RunOutcome back = made(files, scenario, replication, true).outcome();
      assertThat(back.failure()).isEmpty();
      assertThat(back.run().point()).isEqualTo(3);
      assertThat(back.run().replication()).isEqualTo(replication);
      assertThat(back.run().start()).isEqualTo(scenario.start());
      RunRecord record = back.run().record().orElseThrow();
      assertThat(record.headlines()).isEqualTo(run.headlines());
      assertThat(record.events()).isEqualTo(run.events()).isNotEmpty();
      assertThat(record.series().variables()).isEqualTo(run.series().variables());
      assertThat(Arrays.deepEquals(record.series().rows()[0], run.series().rows()[0])).isTrue();
    }
    assertThat(runs.get(0).headlines()).isNotEqualTo(runs.get(1).headlines());
  }

  @Test
  void scenariosThatReadTheSameFilesForOtherThingsAreNotMixedUp() throws Exception {
    Path ties =
        Files.writeString(
            here.resolve("ties.csv"), "from,to\nc1-t1-v1/0,c1-t1-v1/1\nc1-t1-v1/1,c1-t1-v1/2\n");
    String text =
        "months: 12\ngeography: {householdsPerVillage: 50}\nweak: {model: %s, file: %s}\n";
    InputFiles files = copy(InputFiles.of(Map.of("inputs/ties.csv", ties)));
    for (String model : List.of("none", "file", "none")) {
      Scenario scenario =
          ScenarioReader.read("s", text.formatted(model, ties), here, List.of()).scenario();
      RunParcel parcel =
          new RunParcel(
              ScenarioWriter.text(scenario, name -> "inputs/ties.csv"),
              0,
              0,
              true,
              true,
              PointRun.PLAIN);
      assertThat(files.make(parcel, there, () -> 0).headlines())
          .isEqualTo(new Simulation(scenario, 0).run().headlines());
    }
  }

  @Test
  void whatIsNotKeptDoesNotTravel() throws Exception {
    Scenario scenario = scenario("a,c,t,0,0,60,furniture\n");
    ReturnedRun run = made(sent(), scenario, 0, false);
    assertThat(run.headlines()).isNotEmpty();
    assertThat(run.months()).isEmpty();
    assertThat(run.events()).isEmpty();
  }

  @Test
  void aFailureIsToldAsItWouldBeHere() throws Exception {
    Scenario scenario = scenario("a,c,t,0,0,60,stones\n");
    RunOutcome back = made(sent(), scenario, 1, true).outcome();
    assertThat(back.run().record()).isEmpty();
    assertThat(back.run().error().text()).startsWith("geography.file: village 'a' sells 'stones'");
    assertThat(back.failure().orElseThrow()).isInstanceOf(ScenarioException.class);
    assertThat(back.told().orElseThrow())
        .hasMessageStartingWith("point 3, replication 1: geography.file: village 'a'");
  }

  @Test
  void messagesNameFilesAsTheyWereBeforeTheyWereSent() throws Exception {
    Path borders = Files.writeString(here.resolve("b.csv"), "village,neighbour\na,nowhere\n");
    Scenario scenario =
        ScenarioReader.read(
                "s",
                "months: 3\ncluster: {borders: {file: %s}}\n".formatted(borders),
                here,
                List.of())
            .scenario();
    RuntimeException local = failureOf(scenario);
    InputFiles files = copy(InputFiles.of(Map.of("inputs/b.csv", borders)));
    Files.delete(borders);
    RunParcel parcel =
        new RunParcel(
            ScenarioWriter.text(scenario, name -> "inputs/b.csv"),
            0,
            0,
            true,
            true,
            PointRun.PLAIN);
    ReturnedRun back = copy(files.make(parcel, there, () -> 0));
    assertThat(back.outcome().failure().orElseThrow()).hasMessage(local.getMessage());
    assertThat(local.getMessage()).contains("b.csv");
  }

  private static RuntimeException failureOf(Scenario scenario) {
    try {
      new Simulation(scenario, 0).run();
    } catch (ScenarioException e) {
      return e;
    }
    throw new AssertionError("it should fail");
  }
}
