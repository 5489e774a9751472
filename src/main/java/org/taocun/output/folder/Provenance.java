package org.taocun.output.folder;

import java.time.Instant;
import java.util.List;

/**
 * Where and how results came about: everything that may differ between two equal folders.
 *
 * @param java version of the Java that ran it
 * @param mason version of MASON
 * @param system operating system and processor
 * @param host the machine's name
 * @param started when
 * @param seconds how long it took
 * @param commandLine the program's arguments
 */
public record Provenance(
    String java,
    String mason,
    String system,
    String host,
    Instant started,
    double seconds,
    List<String> commandLine) {
  /** Copies the list. */
  public Provenance {
    commandLine = List.copyOf(commandLine);
  }
}
