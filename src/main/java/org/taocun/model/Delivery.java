package org.taocun.model;

import org.taocun.policy.Instrument;

/** How an instrument reaches a household or village, one unit each, once. */
interface Delivery {
  /** Whether there is anything to give; who needs nothing is passed over at no cost. */
  boolean needs(int target);

  /** Gives one unit, which is paid for. */
  void give(int target, int month);

  /** At the start of every month, before anything is given. */
  default void open(int month) {}

  /** In every month in force, after units were given: what is given again and again. */
  default void repeat(int month) {}

  /** Whether a unit is paid when it is given; if not, the delivery pays, or returns the money. */
  default boolean paysAtOnce() {
    return true;
  }

  /** Keeps what it remembers, or brings it back; most leave all they do in the world. */
  default void keep(Archive archive) {}

  /** The delivery of a policy's instrument. */
  static Delivery of(World world, Programme programme) {
    Instrument instrument = programme.instrument();
    return instrument.reachesVillages()
        ? toVillages(world, programme, instrument)
        : toHouseholds(world, programme, instrument);
  }

  private static Delivery toHouseholds(World world, Programme programme, Instrument instrument) {
    if (instrument instanceof Instrument.Training training) {
      return new Trainings(world, training);
    }
    if (instrument instanceof Instrument.Credit credit) {
      return new Credits(world, credit);
    }
    if (instrument instanceof Instrument.EntrySubsidy subsidy) {
      return new EntrySubsidies(world, programme, subsidy);
    }
    if (instrument instanceof Instrument.LeaderDemonstration demonstration) {
      return new Demonstrations(world, demonstration);
    }
    if (instrument instanceof Instrument.DigitalCountryside countryside) {
      return new Acquaintances(world, programme, countryside);
    }
    throw new IllegalStateException("nothing delivers " + instrument);
  }

  private static Delivery toVillages(World world, Programme programme, Instrument instrument) {
    if (instrument instanceof Instrument.Broadband) {
      return new Connections(world);
    }
    if (instrument instanceof Instrument.LogisticsSubsidy) {
      return new ParcelSubsidies(world, programme);
    }
    if (instrument instanceof Instrument.EcommercePark park) {
      return new Parks(world, park);
    }
    if (instrument instanceof Instrument.Stations stations) {
      return new StationGrants(world, programme, stations);
    }
    if (instrument instanceof Instrument.ColdChain chain) {
      return new ColdChains(world, chain);
    }
    if (instrument instanceof Instrument.Supervision supervision) {
      return new Supervisions(world, supervision);
    }
    if (instrument instanceof Instrument.TalentReturn talent) {
      return new Invitations(world, talent);
    }
    if (instrument instanceof Instrument.Brand brand) {
      return new Brandings(world, brand);
    }
    return overAndOver(world, programme, instrument);
  }

  private static Delivery overAndOver(World world, Programme programme, Instrument instrument) {
    if (instrument instanceof Instrument.LiveCampaign campaign) {
      return new LiveCampaigns(world, programme, campaign);
    }
    if (instrument instanceof Instrument.PlatformPartnership terms) {
      return new Partnerships(world, programme, terms);
    }
    if (instrument instanceof Instrument.Cooperative cooperative) {
      return new CooperativeGrants(world, programme, cooperative);
    }
    throw new IllegalStateException("nothing delivers " + instrument);
  }
}
