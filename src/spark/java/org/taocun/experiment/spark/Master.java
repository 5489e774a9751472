package org.taocun.experiment.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/**
 * The master of Spark.
 *
 * @param url its address in Spark's notation
 */
record Master(String url) {
  private static final String STANDALONE = "spark://";
  private static final Pattern LOCAL = Pattern.compile("local(\\[[^]]*])?");
  private static final Pattern KNOWN =
      Pattern.compile("local(\\[.*])?|spark://.+|yarn|k8s://.+|local-cluster\\[.*]");
  private static final Pattern ADDRESS = Pattern.compile("(.+):([0-9]{1,5})");
  private static final int PATIENCE_MILLISECONDS = 5000;
  private static final int PORTS = 65536;

  /** True if this program makes the runs itself. */
  boolean local() {
    return LOCAL.matcher(url).matches();
  }

  /** The addresses of standalone masters, one of which leads; none for other kinds. */
  private List<InetSocketAddress> standalone() {
    if (!url.startsWith(STANDALONE)) {
      return List.of();
    }
    List<InetSocketAddress> addresses = new ArrayList<>();
    for (String part : url.substring(STANDALONE.length()).split(",", -1)) {
      Matcher address = ADDRESS.matcher(part);
      if (!address.matches() || Integer.parseInt(address.group(2)) >= PORTS) {
        throw wrong();
      }
      addresses.add(new InetSocketAddress(address.group(1), Integer.parseInt(address.group(2))));
    }
    return addresses;
  }

  private ScenarioException wrong() {
    return new ScenarioException(
        Say.of(
            "--master {0}: a master is written spark://HOST:PORT or local[N]; by spark-submit also"
                + " yarn or k8s://HOST:PORT",
            url));
  }

  /** True if no other machine takes part, so that no port need be open to others. */
  boolean onThisMachine() {
    List<InetSocketAddress> addresses = standalone();
    return local() || (!addresses.isEmpty() && addresses.stream().allMatch(Master::loopback));
  }

  private static boolean loopback(InetSocketAddress address) {
    return Optional.ofNullable(address.getAddress())
        .map(InetAddress::isLoopbackAddress)
        .orElse(false);
  }

  /**
   * Checks that a standalone master listens.
   *
   * @throws ScenarioException if none does, or if the address is not one of Spark's
   */
  void check() {
    if (!KNOWN.matcher(url).matches()) {
      throw wrong();
    }
    List<String> problems =
        standalone().stream().map(Master::problem).flatMap(Optional::stream).toList();
    if (!problems.isEmpty() && problems.size() == standalone().size()) {
      throw new ScenarioException(
          Say.of("--master {0}: no master answers there: {1}", url, String.join("; ", problems)));
    }
  }

  private static Optional<String> problem(InetSocketAddress address) {
    try (Socket socket = new Socket()) {
      if (address.isUnresolved()) {
        throw new UnknownHostException(Say.of("unknown host {0}", address.getHostString()));
      }
      socket.connect(address, PATIENCE_MILLISECONDS);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
