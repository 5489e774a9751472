package org.taocun.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A policy instrument. The family is closed: each instrument is a record of its settings, and a
 * delivery of the model brings it to households or villages. The record's name is the word for it
 * in scenarios.
 */
public sealed interface Instrument
    permits Training,
        Credit,
        Broadband,
        EntrySubsidy,
        LeaderDemonstration,
        LogisticsSubsidy,
        DigitalCountryside,
        EcommercePark,
        Stations,
        ColdChain,
        Supervision,
        TalentReturn,
        Brand,
        LiveCampaign,
        PlatformPartnership,
        Cooperative {
  /**
   * The cost of one unit, yuan: of a household, a village, a tie or a parcel, depending on the
   * instrument.
   */
  double unitCostYuan();

  /** Its terms: whom a unit reaches, who is paid, and what must be switched on. */
  Terms terms();

  /** Mechanisms of the model on which instruments act and which a scenario may switch off. */
  enum Mechanism {
    /** Trust and cheating. */
    TRUST,
    MIGRATION,
    STATIONS,
    /** Goods that spoil. */
    SPOILAGE,
    /** Live shows on some platform. */
    LIVE,
    /** Some organisation. */
    ORGANISATIONS,
    MARKET,
    /** Carriage, which sellers pay in the market and others weigh as a handicap. */
    CARRIAGE
  }

  /** The area that a park or an agreement serves. */
  enum Reach {
    /** The villages of its township. */
    TOWNSHIP,
    /** The villages of its county. */
    COUNTY
  }

  /**
   * The terms of an instrument, which no setting changes.
   *
   * @param reachesVillages true if a unit goes to a village and not to a household
   * @param receiver the kind of receiver that is paid
   * @param needs mechanisms without which the instrument does nothing
   */
  record Terms(boolean reachesVillages, Receiver receiver, Set<Mechanism> needs) {
    /** Copies the mechanisms, in their order. */
    public Terms {
      Set<Mechanism> ordered = EnumSet.noneOf(Mechanism.class);
      ordered.addAll(needs);
      needs = Collections.unmodifiableSet(ordered);
    }

    static Terms ofHouseholds(Receiver receiver, Mechanism... needs) {
      return new Terms(false, receiver, Set.of(needs));
    }

    static Terms ofVillages(Receiver receiver, Mechanism... needs) {
      return new Terms(true, receiver, Set.of(needs));
    }
  }
}
