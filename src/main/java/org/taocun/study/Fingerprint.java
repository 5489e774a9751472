package org.taocun.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
    ContentHash hash = new ContentHash().text(inputs.scenarioText());
    for (InputCopy input : inputs.inputs()) {
      hash.text(input.name());
      hash.text(files.computeIfAbsent(input.file(), Fingerprint::ofFile));
    }
    return hash.hex().substring(0, DIGITS);
  }

  private static String ofFile(Path file) {
    try {
      return new ContentHash().file(file).hex();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
