package org.taocun.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.taocun.output.folder.Identity;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.ScenarioFiles;
import org.taocun.scenario.yaml.ScenarioWriter;

/** The input files of scenarios and the names that they have in a results folder. */
public final class RunInputs {
  private final List<Scenario> scenarios;
  private final Map<String, String> names = new LinkedHashMap<>();

  public RunInputs(Scenario scenario) {
    this(List.of(scenario));
  }

  /** The files of scenarios that lie in one folder. */
  public RunInputs(List<Scenario> scenarios) {
    this.scenarios = List.copyOf(scenarios);
    Set<String> taken = new TreeSet<>();
    for (Path file : scenarios.stream().flatMap(RunInputs::files).distinct().toList()) {
      String name = String.valueOf(file.getFileName());
      String free = name;
      // On some systems names that differ only in case are the same file.
      for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
        free = n + "-" + name;
      }
      names.put(file.toString(), free);
    }
  }

  private static Stream<Path> files(Scenario scenario) {
    return ScenarioFiles.of(scenario).stream();
  }

  /** The resolved scenario, the first of several. */
  public String scenarioText() {
    return text(scenarios.get(0));
  }

  /** A resolved scenario's text in the results folder, with inputs beside it. */
  public String text(Scenario scenario) {
    return ScenarioWriter.text(scenario, this::name);
  }

  /** The name that a file has in the results folder, from its absolute one. */
  public String name(String file) {
    return "inputs/" + names.getOrDefault(file, file);
  }

  /** The files and their names. */
  public List<InputCopy> inputs() {
    List<InputCopy> inputs = new ArrayList<>();
    names.forEach((file, name) -> inputs.add(new InputCopy(name, Path.of(file))));
    return inputs;
  }

  /**
   * The identity of work on these scenarios. Reads the input files.
   *
   * @param asked the request apart from scenarios
   * @param arms the scenarios by arm; "" is the name of a single one
   */
  public static Identity identity(
      ResultsKind kind, Map<String, String> asked, Map<String, Scenario> arms) {
    RunInputs inputs = new RunInputs(List.copyOf(arms.values()));
    Map<String, List<String>> texts = new LinkedHashMap<>();
    arms.forEach((arm, scenario) -> texts.put(arm, inputs.text(scenario).lines().toList()));
    return new Identity(kind.word(), Program.version(), asked, texts, hashes(inputs.inputs()));
  }

  /** SHA-256 of files by their names. */
  public static Map<String, String> hashes(List<InputCopy> inputs) {
    Map<String, String> hashes = new LinkedHashMap<>();
    inputs.forEach(input -> hashes.put(input.name(), input.hash()));
    return hashes;
  }
}
