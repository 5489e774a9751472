package org.taocun.study.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taocun.scenario.yaml.ChangedSettings;
import org.taocun.study.InputCopy;

/**
 * What is asked for now, to be held against what a folder was made for.
 *
 * @param request what the folder is to hold
 * @param identity the request's identity
 */
record Asked(RunRequest request, Identity identity) {
  static final String SCENARIO = "scenario.yaml";
  static final String INPUTS = "inputs";

  private static final int SHOWN = 20;

  static Asked of(RunRequest request) throws IOException {
    return new Asked(request, Identity.of(request));
  }

  boolean same(Identity other) {
    return identity.equals(other);
  }

  /**
   * In what a folder's run differs from this one: lines such as {@code seed: 1 -> 2}, the first
   * {@value #SHOWN} of them; empty when it does not.
   *
   * @param folder holds the other run's resolved scenario and its inputs
   * @param other the other run's identity
   */
  List<String> differences(Path folder, Identity other) throws IOException {
    List<String> differences = new ArrayList<>();
    if (!identity.scenarioHash().equals(other.scenarioHash())) {
      differences.addAll(settings(folder));
      differences.addAll(inputs(folder));
      if (differences.isEmpty()) {
        differences.add(identity.hashes(other));
      }
    }
    differences.addAll(identity.programDifferences(other));
    if (differences.size() <= SHOWN) {
      return differences;
    }
    List<String> shown = new ArrayList<>(differences.subList(0, SHOWN));
    shown.add("... and " + (differences.size() - SHOWN) + " more");
    return shown;
  }

  private List<String> settings(Path folder) throws IOException {
    Path text = folder.resolve(SCENARIO);
    return Files.isRegularFile(text)
        ? ChangedSettings.between(Files.readString(text), request.scenarioText())
        : List.of();
  }

  private List<String> inputs(Path folder) throws IOException {
    List<String> changed = new ArrayList<>();
    for (InputCopy input : request.inputs()) {
      Path there = folder.resolve(INPUTS).resolve(input.name());
      if (Files.isRegularFile(there) && Files.mismatch(there, input.file()) >= 0) {
        changed.add(INPUTS + "/" + input.name() + ": the file has changed");
      }
    }
    return changed;
  }

  /** The refusal's lines: what is refused, then each difference behind the folder's name. */
  static List<String> lines(String folder, String refusal, List<String> differences) {
    List<String> lines = new ArrayList<>();
    lines.add(folder + ": " + refusal);
    differences.forEach(difference -> lines.add(folder + ": " + difference));
    return lines;
  }
}
