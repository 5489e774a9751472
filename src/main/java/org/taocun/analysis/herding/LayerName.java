package org.taocun.analysis.herding;

import org.taocun.base.Message;
import org.taocun.base.Say;

/** Names of layers of ties: those that this program gives have words, a user's stay as they are. */
public final class LayerName {
  /** The layer of a table whose ties have no layers. */
  public static final String TIES = "ties";

  /** The layer of nominations without a name. */
  public static final String NOMINATIONS = "nominations";

  private static final String ODDS = ", odds ";

  private LayerName() {}

  /** The name of a layer to be shown. */
  public static Message of(String layer) {
    int odds = layer.lastIndexOf(ODDS);
    if (odds >= 0) {
      return Message.of(
          "{0}, odds {1}", of(layer.substring(0, odds)), layer.substring(odds + ODDS.length()));
    }
    return switch (layer) {
      case "strong" -> Message.of("strong");
      case "weak" -> Message.of("weak");
      case TIES -> Message.of("ties");
      case NOMINATIONS -> Message.of("nominations");
      default -> Message.verbatim(layer);
    };
  }

  /** The name of a covariate: a layer, what the program puts beside it, or a trait. */
  public static Message ofCovariate(String name) {
    return switch (name) {
      case "prevalence" -> Message.of("prevalence");
      case "constant" -> Message.of("constant");
      default -> of(name);
    };
  }

  /** A test with its layer; "" for none. */
  public static String title(Question test, String layer) {
    return layer.isEmpty() ? test.title() : Say.of("{0} ({1})", test.title(), of(layer));
  }

  /** The name of a layer under supposed odds, as tables write it. */
  public static String withOdds(String layer, String odds) {
    return layer + ODDS + odds;
  }
}
