package org.taocun.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.taocun.model.Simulation;
import org.taocun.output.folder.Provenance;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The provenance of work on this machine.
 *
 * @param started the beginning of the work
 * @param arguments of the program
 */
record WorkProvenance(Instant started, List<String> arguments) implements Supplier<Provenance> {
  /** The provenance of work that a verb begins now. */
  static WorkProvenance of(CommandSpec verb) {
    return new WorkProvenance(Instant.now(), verb.commandLine().getParseResult().originalArgs());
  }

  /** The provenance, once the work has ended. */
  @Override
  public Provenance get() {
    return new Provenance(
        System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
        String.valueOf(Simulation.version()),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        host(),
        started,
        Duration.between(started, Instant.now()).toMillis() / 1000.0,
        arguments,
        Provenance.spoken());
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}
