package org.taocun.output.folder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Where and how results came about: everything that may differ between two equal runs.
 *
 * @param java version of the Java that ran it
 * @param mason version of MASON
 * @param system operating system and processor
 * @param host the machine's name
 * @param started when
 * @param duration how long it took
 * @param commandLine the program's arguments
 */
public record Provenance(
    String java,
    String mason,
    String system,
    String host,
    Instant started,
    Duration duration,
    List<String> commandLine) {
  /** Name of the file that tells it. */
  public static final String FILE_NAME = "run.json";

  /** Copies the list. */
  public Provenance {
    commandLine = List.copyOf(commandLine);
  }
}
