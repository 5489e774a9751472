package org.taocun.model;

import java.util.function.IntConsumer;

/**
 * The phases of a month, in their order. {@link Replication} performs phase by phase; {@link
 * Simulation#start()} schedules one MASON steppable per phase with the phase's position as its
 * ordering. A phase reads what earlier phases of the month wrote, never what its own agents write
 * in the same month.
 */
enum Phase {
  /** The month opens: demand, season, shocks and outside income are those of its date. */
  EXOGENOUS {
    @Override
    void step(World world, IntConsumer observer, int month) {
      world.openMonth(month);
    }
  },
  /** Policies spend the month's budget. */
  GOVERNMENT {
    @Override
    void step(World world, IntConsumer observer, int month) {
      world.government.step(month);
    }
  },
  /** Migrants come home and leave; information spreads over ties and media. */
  AWARENESS {
    @Override
    void step(World world, IntConsumer observer, int month) {
      world.migrants.step(month);
      world.farmers.hear(month);
    }
  },
  /** Aware households deliberate and decide, the heart of the model; pioneers begin. */
  ENTRY {
    @Override
    void step(World world, IntConsumer observer, int month) {
      world.entry.step(month);
      world.laterPioneers.step(month);
    }
  },
  /** The platform matches demand to sellers. */
  MARKET {
    @Override
    void step(World world, IntConsumer observer, int month) {
      world.platform.match(month);
    }
  },
  /** Parcels are carried and paid for; profits are settled; villages buy online. */
  LOGISTICS {
    @Override
    void step(World world, IntConsumer observer, int month) {
      world.logistics.carry(month);
      world.downlink.buy(month);
    }
  },
  /** Support firms come and go; organisations are founded, share out what they earn, and end. */
  ORGANISATIONS {
    @Override
    void step(World world, IntConsumer observer, int month) {
      world.services.step(month);
    }
  },
  /** Sellers learn and save; buyers judge the month's goods. */
  LEARNING {
    @Override
    void step(World world, IntConsumer observer, int month) {
      world.skills.learn();
      world.trust.settle();
    }
  },
  /** Sellers in lasting loss, and some others, leave; shops are opened and closed. */
  EXIT {
    @Override
    void step(World world, IntConsumer observer, int month) {
      world.exits.leave(month);
      world.shops.review(month);
    }
  },
  /** Sellers found associations and make weak ties. */
  TIES {
    @Override
    void step(World world, IntConsumer observer, int month) {
      world.associations.step(month);
      world.tieMaking.step(month);
    }
  },
  /** Clusters are detected and records written. */
  OBSERVATION {
    @Override
    void step(World world, IntConsumer observer, int month) {
      world.government.close(month);
      observer.accept(month);
    }
  };

  /**
   * Performs this phase.
   *
   * @param observer told of the month at its end
   * @param month from 1
   */
  abstract void step(World world, IntConsumer observer, int month);
}
