package org.taocun.model;

import java.util.Arrays;
import org.taocun.market.Support;

/**
 * Services of support firms and organisations for the sellers of each village, and what these save
 * by knowing complementary trades: decided at a month's end, in force in the next.
 */
final class Services {
  private final World world;
  private final Firms firms;
  private final Support[] ofFirms;
  private final Support[] latest;
  private int version;

  /** Cooperatives, lead enterprises, operators, service providers. */
  final Organisations organisations;

  Services(World world) {
    this.world = world;
    firms = new Firms(world);
    organisations = new Organisations(world);
    ofFirms = new Support[world.book.villages];
    Arrays.fill(ofFirms, Support.NONE);
    latest = ofFirms.clone();
  }

  /** Support that a village's sellers have, all together. */
  Support of(int v) {
    return latest[v];
  }

  /** Support of firms only, which the shops of organisations use, too. */
  Support ofFirms(int v) {
    return ofFirms[v];
  }

  /** Number of support firms of a kind in a township. */
  int firms(int kind, int township) {
    return firms.count(kind, township);
  }

  /** Version of the services, which changes whenever they may have changed somewhere. */
  int version() {
    return version;
  }

  /**
   * Performs one month: firms come and go; organisations settle their accounts, are founded and
   * end.
   */
  void step(int month) {
    boolean any = firms.any() || organisations.any() || world.complements.save();
    if (!world.scenario.market().enabled() || !any) {
      return;
    }
    firms.step(ofFirms);
    organisations.step(month);
    world.complements.settle();
    join();
    version++;
  }

  private void join() {
    Arrays.setAll(
        latest, v -> ofFirms[v].and(organisations.support(v)).and(world.complements.support(v)));
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    firms.keep(archive);
    organisations.keep(archive);
    for (int v = 0; v < ofFirms.length; v++) {
      ofFirms[v] = Support.of(archive.list(ofFirms[v].numbers()));
    }
    join();
    version = archive.whole(version);
  }
}
