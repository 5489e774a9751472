package org.taocun.study;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.taocun.base.ContentHash;
import org.taocun.scenario.Scenario;

/**
 * Hashes of scenarios: of their settings and the content of their input files, wherever these lie.
 */
public final class Fingerprint {
  private static final int DIGITS = 32;

  private final Map<Path, String> files = new ConcurrentHashMap<>();

  /**
   * The first 128 bits of SHA-256 over the resolved scenario and its input files, in hexadecimal.
   */
  public String of(Scenario scenario) {
    RunInputs inputs = new RunInputs(scenario);
    Map<String, String> hashes = new LinkedHashMap<>();
    for (InputCopy input : inputs.inputs()) {
      hashes.put(input.name(), files.computeIfAbsent(input.file(), file -> input.hash()));
    }
    return of(inputs.scenarioText(), hashes);
  }

  /**
   * The hash of a resolved scenario's text.
   *
   * @param inputs SHA-256 of its input files by their names
   */
  public static String of(String scenarioText, Map<String, String> inputs) {
    ContentHash hash = new ContentHash().text(scenarioText);
    inputs.forEach((name, content) -> hash.text(name).text(content));
    return hash.hex().substring(0, DIGITS);
  }
}
