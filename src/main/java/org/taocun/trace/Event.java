package org.taocun.trace;

import java.io.Serializable;

/**
 * Something that happened to a household, a village, a township or a cluster.
 *
 * @param month 1 is the first simulated month; 0 the start
 * @param kind what
 * @param village the village's id; of a town, that of its township's first village; of a cluster,
 *     that of the cluster's first village
 * @param household the household's name, "" for events of others
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
  /** What can happen. */
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
    /** A township is no longer one. */
    TOWN_LOSES,
    /** Adjacent Taobao villages become a cluster, none of them having been in one. */
    CLUSTER_FORMS,
    /** Of the villages of a cluster none is in one any more. */
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
    /** One is dissolved. */
    ORGANISATION_ENDS
  }
}
