package org.taocun.model;

import org.taocun.base.Decision;
import org.taocun.network.Gravity;
import org.taocun.policy.DigitalCountryside;

/**
 * Delivery of acquaintances: households make weak ties to others of their village, township, county
 * or anywhere, whatever the distance, each with a partner drawn by its own key; with data on
 * trades, rather to those whose trade complements theirs.
 */
final class DigitalCountrysideDelivery implements Delivery {
  private final World world;
  private final DigitalCountryside settings;

  /** Number of the policy's first draw, so that two policies bring together different people. */
  private final int firstDraw;

  DigitalCountrysideDelivery(World world, Programme programme, DigitalCountryside settings) {
    this.world = world;
    this.settings = settings;
    firstDraw = (int) (programme.identity() >>> 33);
  }

  @Override
  public boolean needs(int i) {
    return true;
  }

  @Override
  public void give(int i, int month) {
    if (!(world.weak instanceof LinkExposure links)) {
      throw new IllegalStateException("ties cannot be added to circles");
    }
    Gravity partners = world.government.partners(settings);
    for (int k = 0; k < settings.ties(); k++) {
      int partner = partners.partner(i, Decision.POLICY_TIE, firstDraw + k);
      if (partner >= 0) {
        world.tie(links, i, partner);
      }
    }
  }
}
