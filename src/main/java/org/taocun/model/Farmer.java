package org.taocun.model;

import java.util.Optional;
import org.taocun.base.Fen;
import org.taocun.trace.Event;

/**
 * A single household: a light view (a number and the table) for inspectors, portrayals and tests.
 */
public final class Farmer {
  private final World world;
  private final int household;

  Farmer(World world, int household) {
    this.world = world;
    this.household = household;
  }

  /** Its name. */
  public String name() {
    return world.name(household);
  }

  /** The position of its village. */
  public int village() {
    return world.households.village[household];
  }

  /** unaware, aware, seller, lapsed or refused. */
  public String status() {
    return world.households.statusName(household);
  }

  /** Whether it sells. */
  public boolean sells() {
    return world.households.sells(household);
  }

  /** Whether it is a leader. */
  public boolean leader() {
    return world.households.is(household, Households.LEADER);
  }

  /**
   * Why and when it last started to sell; empty when it never did. Cost O(events).
   *
   * @see Event#motive()
   */
  public Optional<Event> lastEntry() {
    return world.events.lastEntry(household);
  }

  /** Whether its working members are away. */
  public boolean away() {
    return world.households.is(household, Households.AWAY);
  }

  /** Its honesty, 0 to 1. */
  public double honesty() {
    return world.trust.honesty(household);
  }

  /** Its private threshold θ. */
  public double threshold() {
    return world.households.threshold[household];
  }

  /** Its skill, 0 to 1, without what it has only seen. */
  public double skill() {
    return world.households.skill[household];
  }

  /** Its savings. */
  public double capitalYuan() {
    return Fen.toYuan(world.households.capitalFen[household]);
  }

  /** Last month's profit; 0 for those who do not sell. */
  public double profitYuan() {
    return Fen.toYuan(world.households.profitFen[household]);
  }

  /** Its shops; 0 for those who do not sell. */
  public int shops() {
    return world.shops.of(household);
  }

  /** Number of strong alters. */
  public int strongAlters() {
    return world.strong.degree(household);
  }

  /** How many of them sell. */
  public int strongSelling() {
    return world.strong.selling(household);
  }

  /** Number of weak alters. */
  public int weakAlters() {
    return world.weak.degree(household);
  }

  /** How many of them sell. */
  public int weakSelling() {
    return world.weak.selling(household);
  }
}
