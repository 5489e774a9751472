package org.taocun.experiment;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.design.RunOrder.Task;
import org.taocun.model.InputData;
import org.taocun.model.InputReader;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.trace.RunRecord;

/**
 * The content of scenarios' input files in the form that is sent to other machines, which need no
 * common folder. Each machine unpacks and reads them once for all its runs.
 */
public final class InputFiles implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * A file.
   *
   * @param name its name in the scenario's text, such as inputs/villages.csv
   * @param from its place before it was sent, for messages
   */
  private record Packed(String name, String from, byte[] content) implements Serializable {}

  private final ArrayList<Packed> files = new ArrayList<>();

  /** The folder of the files on this machine. */
  private transient @Nullable Path folder;

  /** The read data, by the files that a scenario names. */
  private transient @Nullable Map<List<String>, InputData> data;

  private InputFiles() {}

  /**
   * Packs files.
   *
   * @param named the place of each file by its name in the scenario's text
   */
  public static InputFiles of(Map<String, Path> named) {
    InputFiles packed = new InputFiles();
    named.forEach(
        (name, file) -> {
          try {
            packed.files.add(new Packed(name, file.toString(), Files.readAllBytes(file)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return packed;
  }

  /**
   * Makes a run.
   *
   * @param room a folder of this machine for the unpacked files
   */
  public ReturnedRun make(RunParcel parcel, Path room, RunClock clock) {
    long began = clock.nanoTime();
    Path here = folder(room);
    Scenario scenario =
        ScenarioReader.read("scenario.yaml", parcel.scenario(), here, List.of()).scenario();
    RunOutcome outcome =
        RunOutcome.of(
            new Task(parcel.point(), parcel.replication()),
            scenario.start(),
            clock,
            began,
            () -> run(scenario, parcel, here));
    return ReturnedRun.of(outcome, parcel);
  }

  private RunRecord run(Scenario scenario, RunParcel parcel, Path here) {
    try {
      return parcel.run().run(scenario, data(scenario), parcel.replication());
    } catch (ScenarioException e) {
      throw new ScenarioException(e.problems().stream().map(line -> asSent(line, here)).toList());
    }
  }

  /** A message with the names that the files had before they were sent. */
  private String asSent(String line, Path here) {
    String told = line;
    for (Packed file : files) {
      told = told.replace(here.resolve(file.name()).toString(), file.from());
    }
    return told;
  }

  private synchronized Path folder(Path room) {
    if (folder == null) {
      try {
        folder = files.isEmpty() ? room.toAbsolutePath() : unpack(room.toAbsolutePath());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return folder;
  }

  private Path unpack(Path room) throws IOException {
    Path made = Files.createTempDirectory(room, "inputs-");
    for (Packed file : files) {
      Path target = made.resolve(file.name());
      Files.createDirectories(Objects.requireNonNull(target.getParent(), "it lies in a folder"));
      Files.write(target, file.content());
    }
    return made;
  }

  private synchronized InputData data(Scenario scenario) {
    if (data == null) {
      data = new LinkedHashMap<>();
    }
    return data.computeIfAbsent(InputData.sources(scenario), sources -> InputReader.read(scenario));
  }
}
