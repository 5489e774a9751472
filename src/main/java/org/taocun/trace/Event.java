package org.taocun.trace;

import java.io.Serializable;

/**
 * Something that happened to a household, a village, a township or a cluster.
 *
 * @param month 1 is the first simulated month; 0 the start
 * @param kind the kind of event
 * @param village the village's id; of a town, that of its township's first village; of a cluster,
 *     that of the cluster's first village
 * @param household the household's name; "" for events that are not a household's
 * @param motive why a household entered: pioneer, private (it would have entered without the social
 *     term), herding (it would not); "" otherwise
 * @param strongShare selling share among strong alters at that moment; NaN where it has no meaning
 * @param weakShare selling share among weak alters at that moment; NaN where it has no meaning
 */
public record Event(
    int month,
    Kind kind,
    String village,
    String household,
    String motive,
    double strongShare,
    double weakShare)
    implements Serializable {
  /** The kinds of events. */
  public enum Kind {
    ENTRY("a household opens its first shop"),
    EXIT("a household gives up selling"),
    QUALIFIES("a village meets the criteria of a Taobao village"),
    LOSES("a village no longer meets them"),
    TOWN_QUALIFIES("a township becomes a Taobao town"),
    TOWN_LOSES("a township no longer meets the criteria of a Taobao town"),
    CLUSTER_FORMS("adjacent Taobao villages become a cluster, of which none was in one before"),
    CLUSTER_DISSOLVES("none of a cluster's villages is in a cluster any more"),
    SHOP_OPENED("a seller opens a further shop"),
    SHOP_CLOSED("a seller closes one of several shops"),
    HOME("a household's migrants come home"),
    ASSOCIATION("a village's sellers found an association"),
    ORGANISATION("an organisation is founded, in the village of its seat"),
    ORGANISATION_ENDS("an organisation is dissolved");

    private final String meaning;

    Kind(String meaning) {
      this.meaning = meaning;
    }

    /** The event as a clause. */
    public String meaning() {
      return meaning;
    }
  }
}
