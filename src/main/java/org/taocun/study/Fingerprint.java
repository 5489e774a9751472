package org.taocun.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.taocun.base.ContentHash;
import org.taocun.scenario.Scenario;

/** Tells scenarios apart by what they say and what their input files hold, wherever these lie. */
public final class Fingerprint {
  private static final int DIGITS = 32;

  private final Map<Path, String> files = new ConcurrentHashMap<>();

  /** 128 bits of SHA-256 over the resolved scenario and its input files, in hexadecimal. */
  public String of(Scenario scenario) {
    RunInputs inputs = new RunInputs(scenario);
    return of(inputs.scenarioText(), inputs.inputs());
  }

  /** The same of a scenario's text. */
  public String of(String scenarioText, List<InputCopy> inputs) {
    ContentHash hash = new ContentHash().text(scenarioText);
    for (InputCopy input : inputs) {
      hash.text(input.name());
      hash.text(files.computeIfAbsent(input.file(), file -> input.hash()));
    }
    return hash.hex().substring(0, DIGITS);
  }
}
