package org.taocun.output.folder;

import java.time.Instant;
import java.util.List;

/**
 * The origin of results in place and time: everything that may differ between two equal folders.
 *
 * @param java version of the Java that ran it
 * @param mason version of MASON
 * @param system operating system and processor
 * @param host the machine's name
 * @param started the beginning of the work
 * @param seconds its duration
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
  public Provenance {
    commandLine = List.copyOf(commandLine);
  }
}
