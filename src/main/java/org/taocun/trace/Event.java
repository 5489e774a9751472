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
    /** A household opens its first shop. */
    ENTRY,
    /** A household gives up selling. */
    EXIT,
    /** A village meets the criteria of a Taobao village. */
    QUALIFIES,
    /** A village no longer meets them. */
    LOSES,
    /** A township becomes a Taobao town. */
    TOWN_QUALIFIES,
    /** A township no longer meets the criteria of a Taobao town. */
    TOWN_LOSES,
    /** Adjacent Taobao villages become a cluster, of which none was in a cluster before. */
    CLUSTER_FORMS,
    /** A cluster ends: none of its villages is in a cluster any more. */
    CLUSTER_DISSOLVES,
    /** A seller opens a further shop. */
    SHOP_OPENED,
    /** A seller closes one of several shops. */
    SHOP_CLOSED,
    /** A household's migrants come home. */
    HOME,
    /** A village's sellers found an association. */
    ASSOCIATION,
    /** An organisation is founded, in the village of its seat. */
    ORGANISATION,
    /** An organisation is dissolved. */
    ORGANISATION_ENDS
  }
}
