package org.taocun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.taocun.output.RunRequest;
import org.taocun.scenario.Scenario;

/** Tells scenarios apart by what they say and what their input files hold, wherever these lie. */
final class Fingerprint {
  private static final int BYTES = 16;

  private final Map<Path, byte[]> files = new ConcurrentHashMap<>();

  /** 128 bits of SHA-256 over the resolved scenario and its input files, in hexadecimal. */
  String of(Scenario scenario) {
    RunInputs inputs = new RunInputs(scenario);
    MessageDigest digest = sha256();
    digest.update(inputs.scenarioText().getBytes(StandardCharsets.UTF_8));
    for (RunRequest.Input input : inputs.inputs()) {
      digest.update((byte) 0);
      digest.update(input.name().getBytes(StandardCharsets.UTF_8));
      digest.update(files.computeIfAbsent(input.file(), Fingerprint::ofFile));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static byte[] ofFile(Path file) {
    try {
      return sha256().digest(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
