package org.taocun.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taocun.trace.Influence;
import org.taocun.trace.InfluenceSink;

/**
 * Rows of the sellers before an entrant: one each, or, where there are more than the receiver
 * wants, one for all that are alike in the row's other columns.
 *
 * @param pivotal whether each is pivotal; empty if the entry is not herding
 * @param credit the credit of each; empty if the entry is not herding
 */
record SellerRows(
    World world, int entrant, List<Exemplar> sellers, boolean[] pivotal, double[] credit) {
  private record Alike(String over, boolean seen, boolean pivotal, double credit) {}

  void write(InfluenceSink sink) {
    if (sellers.size() <= sink.mostListed()) {
      for (int k = 0; k < sellers.size(); k++) {
        sink.influenced(row(k, world.name(sellers.get(k).household()), 1));
      }
      return;
    }
    Map<Alike, Influence> groups = new LinkedHashMap<>();
    for (int k = 0; k < sellers.size(); k++) {
      Influence one = row(k, "", 1);
      groups.merge(
          new Alike(one.over(), one.seen(), one.pivotal(), one.credit()), one, Influence::and);
    }
    groups.values().forEach(sink::influenced);
  }

  private Influence row(int k, String alter, int alters) {
    Exemplar seller = sellers.get(k);
    return new Influence(
        world.month(),
        world.name(entrant),
        alter,
        alters,
        seller.since(),
        seller.over(),
        seller.isSeen(),
        pivotal.length > 0 && pivotal[k],
        credit.length > 0 ? credit[k] : 0);
  }
}
