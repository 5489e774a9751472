package org.taocun.model;

import java.util.Optional;
import org.taocun.agents.EntryRule;
import org.taocun.agents.Outlook;
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

  /** The household's name. */
  public String name() {
    return world.name(household);
  }

  /** The position of the household's village. */
  public int village() {
    return world.households.village[household];
  }

  /** The household's status: unaware, aware, seller, lapsed or refused. */
  public String status() {
    return world.households.statusName(household);
  }

  /** True if the household sells. */
  public boolean sells() {
    return world.households.sells(household);
  }

  /** True if the household is a leader. */
  public boolean leader() {
    return world.households.is(household, Households.LEADER);
  }

  /**
   * The household's last start to sell, with its motive and month; empty if it never started. Cost
   * O(events).
   *
   * @see Event#motive()
   */
  public Optional<Event> lastEntry() {
    return world.events.lastEntry(household);
  }

  /**
   * The outlook that the household would weigh if it deliberated now, by {@link #entryRule()};
   * empty before the first month, and for a household that sells, has not heard of selling or has
   * refused for good.
   */
  public Optional<Outlook> outlook() {
    byte status = world.households.status[household];
    boolean open = status == Households.AWARE || status == Households.LAPSED;
    return open && world.month() > 0
        ? Optional.of(world.entry.outlook(household, world.month()))
        : Optional.empty();
  }

  /** The entry rule of the scenario. */
  public EntryRule entryRule() {
    return world.rule;
  }

  /** True if the household's working members are away. */
  public boolean away() {
    return world.households.is(household, Households.AWAY);
  }

  /** The household's honesty, 0 to 1. */
  public double honesty() {
    return world.trust.honesty(household);
  }

  /** The household's private threshold θ. */
  public double threshold() {
    return world.households.threshold[household];
  }

  /** The household's skill, 0 to 1, without lessons that it has only seen. */
  public double skill() {
    return world.households.skill[household];
  }

  /** The household's savings in yuan. */
  public double capitalYuan() {
    return Fen.toYuan(world.households.capitalFen[household]);
  }

  /** The household's profit of last month in yuan; 0 if it does not sell. */
  public double profitYuan() {
    return Fen.toYuan(world.households.profitFen[household]);
  }

  /** Number of the household's shops; 0 if it does not sell. */
  public int shops() {
    return world.shops.of(household);
  }

  /** Number of strong alters. */
  public int strongAlters() {
    return world.strong.degree(household);
  }

  /** Number of strong alters that sell. */
  public int strongSelling() {
    return world.strong.selling(household);
  }

  /** Number of weak alters. */
  public int weakAlters() {
    return world.weak.degree(household);
  }

  /** Number of weak alters that sell. */
  public int weakSelling() {
    return world.weak.selling(household);
  }
}
