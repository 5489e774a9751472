package org.taocun.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.taocun.model.Simulation;
import org.taocun.output.folder.Provenance;

/** Where, when and by what results come about. */
final class HereAndNow {
  private HereAndNow() {}

  /** The provenance of work that began then and has just ended. */
  static Provenance since(Instant started, List<String> arguments) {
    return new Provenance(
        System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
        String.valueOf(Simulation.version()),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        host(),
        started,
        Duration.between(started, Instant.now()),
        arguments);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}
