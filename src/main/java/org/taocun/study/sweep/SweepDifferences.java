package org.taocun.study.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepFactor;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.NumberText;
import org.taocun.study.InputCopy;
import org.taocun.study.RunInputs;

/**
 * Differences of a finished sweep from the one that is asked for: its design, its factors, and the
 * scenario and input files beside them, which are no part of a sweep's identity.
 *
 * @param asked the sweep that is asked for
 */
record SweepDifferences(ScenarioContent asked) implements WorkFolder.Differences {
  @Override
  public List<String> lines(Path folder, Identity identity) throws IOException {
    try {
      Identity there =
          whole(
              identity,
              SweepDesign.read(folder),
              Files.readString(folder.resolve(SweepFolder.SCENARIO)),
              ScenarioContent.inputs(folder));
      return here().differences(there);
    } catch (ScenarioException e) {
      return SweepFolder.identity(asked).differences(identity);
    }
  }

  private Identity here() {
    return whole(
        SweepFolder.identity(asked),
        SweepDesign.of(asked.plan()),
        asked.scenarioText(),
        asked.inputs());
  }

  private static Identity whole(
      Identity identity, SweepDesign design, String scenario, List<InputCopy> inputs) {
    Map<String, String> words = new LinkedHashMap<>(identity.asked());
    String size = design.size() > 0 ? ":" + design.size() : "";
    words.put("--design", design.kind() + size);
    words.put("--design-seed", Long.toString(design.seed()));
    design.factors().forEach(one -> words.put("--vary " + one.path(), values(one.factor())));
    return new Identity(
        identity.kind(),
        identity.version(),
        words,
        Map.of("", scenario.lines().toList()),
        RunInputs.hashes(inputs));
  }

  private static String values(SweepFactor factor) {
    return factor instanceof SweepFactor.Range range
        ? NumberText.number(range.low()) + ":" + NumberText.number(range.high())
        : ((SweepFactor.Levels) factor)
            .levels().stream().map(Level::shown).collect(Collectors.joining(","));
  }
}
