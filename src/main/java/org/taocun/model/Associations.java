package org.taocun.model;

import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.geography.Range;
import org.taocun.network.AssociationSettings;
import org.taocun.trace.Event;

/**
 * Associations of sellers, one in each village that has ever had enough sellers. Members are the
 * village's sellers; cost O(sellers + villages) a month where there are any.
 */
final class Associations {
  /** Mark of a household without a partner by this rule. */
  static final int NOBODY = -1;

  private final State state;
  private final AssociationSettings settings;
  private final boolean[] founded;
  private int count;

  /** Members by village: those of village v are members[start[v]] to members[start[v + 1] − 1]. */
  private final int[] start;

  private int[] members = {};

  Associations(State state) {
    this.state = state;
    settings = state.scenario.associations();
    founded = new boolean[state.book.villages];
    start = new int[state.book.villages + 1];
  }

  /** True if a village has an association. */
  boolean in(int village) {
    return founded[village];
  }

  /** Factor of a village's association on the chance to make a tie. */
  double tieFactor(int village) {
    return founded[village] ? settings.tieFactor() : 1;
  }

  /** Founds associations and lists the month's members. */
  void step(int month) {
    if (!settings.enabled()) {
      return;
    }
    for (int v = 0; v < founded.length; v++) {
      if (!founded[v] && state.book.sellers[v] >= settings.sellers()) {
        founded[v] = true;
        count++;
        state.events.village(month, Event.Kind.ASSOCIATION, v);
      }
    }
    if (count > 0 && state.scenario.weak().madeBySellers() > 0) {
      listMembers();
    }
  }

  private void listMembers() {
    for (int v = 0; v < founded.length; v++) {
      start[v + 1] = start[v] + (founded[v] ? state.book.sellers[v] : 0);
    }
    int[] next = start.clone();
    if (members.length < start[founded.length]) {
      members = new int[2 * start[founded.length]];
    }
    for (int k = 0; k < state.roster.size(); k++) {
      int v = state.households.village[state.roster.get(k)];
      if (founded[v]) {
        members[next[v]++] = state.roster.get(k);
      }
    }
  }

  /**
   * The member with whom a member makes its tie of the month; {@link #NOBODY} for a household that
   * is no member, follows the general rule this time, or finds nobody.
   */
  int partner(int i, int month) {
    int v = state.households.village[i];
    if (!founded[v]) {
      return NOBODY;
    }
    long key = state.households.key[i];
    double u = state.draws.uniform(Decision.MEMBER_TIE, key, month, 0);
    long bits = state.draws.bits(Decision.MEMBER_TIE, key, month, 1);
    if (u < settings.insideShare()) {
      return inside(v, i, bits);
    }
    double outwards =
        settings.insideShare() + (1 - settings.insideShare()) * settings.betweenShare();
    return u < outwards ? between(v, bits) : NOBODY;
  }

  private int inside(int v, int i, long bits) {
    int others = start[v + 1] - start[v] - 1;
    if (others < 1) {
      return NOBODY;
    }
    int member = members[start[v] + Draws.index(bits, others)];
    return member == i ? members[start[v + 1] - 1] : member;
  }

  private int between(int v, long bits) {
    Range county = state.territory.countyVillages(state.territory.village(v).countyIndex());
    int before = start[v] - start[county.start()];
    int after = start[county.end()] - start[v + 1];
    if (before + after == 0) {
      return NOBODY;
    }
    int k = Draws.index(bits, before + after);
    return members[k < before ? start[county.start()] + k : start[v + 1] + k - before];
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("associations");
    archive.column(founded);
    count = archive.whole(count);
  }
}
