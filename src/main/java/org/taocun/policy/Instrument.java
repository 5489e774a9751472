package org.taocun.policy;

import java.util.EnumSet;
import java.util.Set;
import org.taocun.base.Param;
import org.taocun.base.Say;

/**
 * A policy instrument. The family is closed: each instrument is a record of its settings, and a
 * delivery of the model brings it to households or villages. The record's name is the word for it
 * in scenarios.
 */
public sealed interface Instrument
    permits Instrument.Training,
        Instrument.Credit,
        Instrument.Broadband,
        Instrument.EntrySubsidy,
        Instrument.LeaderDemonstration,
        Instrument.LogisticsSubsidy,
        Instrument.DigitalCountryside,
        Instrument.EcommercePark,
        Instrument.Stations,
        Instrument.ColdChain,
        Instrument.Supervision,
        Instrument.TalentReturn,
        Instrument.Brand,
        Instrument.LiveCampaign,
        Instrument.PlatformPartnership,
        Instrument.Cooperative {
  /**
   * The cost of one unit, yuan: of a household, a village, a tie or a parcel, depending on the
   * instrument.
   */
  double unitCostYuan();

  /** True if a unit goes to a village and not to a household. */
  default boolean reachesVillages() {
    return false;
  }

  /** Mechanisms without which the instrument does nothing. */
  Set<Mechanism> needs();

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

  /** The kind of receiver that is paid. */
  Receiver receiver();

  /** Training: makes households aware and closes a share of their skill gap. */
  record Training(
      @Param(
              doc = "Cost of training one household.",
              unit = "yuan",
              def = "1000",
              range = "(0,inf)",
              source = "assumed")
          double unitCostYuan,
      @Param(
              doc = "Share of the trainee's skill gap that is closed.",
              unit = "share",
              def = "0.5",
              range = "[0,1]",
              source = "assumed")
          double gapClosed)
      implements Instrument {
    @Override
    public Receiver receiver() {
      return Receiver.PROVIDERS;
    }

    @Override
    public Set<Mechanism> needs() {
      return Set.of();
    }
  }

  /** Credit: households can borrow more, and the government pays the interest. */
  record Credit(
      @Param(
              doc = "Interest paid for one household.",
              unit = "yuan",
              def = "1000",
              range = "(0,inf)",
              source = "assumed")
          double unitCostYuan,
      @Param(
              doc = "Credit that a household is given for good.",
              unit = "yuan",
              def = "20000",
              range = "[0,inf)",
              source = "assumed")
          double creditYuan)
      implements Instrument {
    @Override
    public Receiver receiver() {
      return Receiver.LENDERS;
    }

    @Override
    public Set<Mechanism> needs() {
      return Set.of();
    }
  }

  /** Broadband: connects villages. */
  record Broadband(
      @Param(
              doc = "Cost of connecting one village to broadband or WiFi.",
              unit = "yuan",
              def = "50000",
              range = "(0,inf)",
              source = "assumed")
          double unitCostYuan)
      implements Instrument {
    @Override
    public boolean reachesVillages() {
      return true;
    }

    @Override
    public Receiver receiver() {
      return Receiver.PROVIDERS;
    }

    @Override
    public Set<Mechanism> needs() {
      return Set.of();
    }
  }

  /** Entry subsidy: a promise to pay part of a household's start-up cost when it starts. */
  record EntrySubsidy(
      @Param(
              doc =
                  "Amount promised to a household for its start-up cost; when it starts, at"
                      + " most that cost is paid.",
              unit = "yuan",
              def = "1000",
              range = "(0,inf)",
              source = "assumed: half of the early start-up cost of 1,400-2,000 yuan")
          double unitCostYuan,
      @Param(
              doc =
                  "Months for which a promise holds; the money then goes back to the fund, for"
                      + " others.",
              unit = "months",
              def = "12",
              range = "[1,1200]",
              source = "assumed")
          int validMonths)
      implements Instrument {
    @Override
    public Receiver receiver() {
      return Receiver.HOUSEHOLDS;
    }

    @Override
    public Set<Mechanism> needs() {
      return Set.of();
    }
  }

  /**
   * Leader demonstration: a seller becomes an example for its village, or another household is
   * appointed to be one.
   */
  record LeaderDemonstration(
      @Param(
              doc =
                  "Cost of one demonstrator: training, first months, and the start-up cost where"
                      + " starts is true.",
              unit = "yuan",
              def = "10000",
              range = "(0,inf)",
              source = "assumed")
          double unitCostYuan,
      @Param(
              doc = "Skill to which a demonstrator is trained, at least.",
              unit = "share",
              def = "0.7",
              range = "[0,1]",
              source = "assumed")
          double skill,
      @Param(
              doc =
                  "Whether a demonstrator that does not sell yet starts at once; if not, it is"
                      + " trained, and demonstrates when it starts by its own decision.",
              def = "true",
              source = "assumed")
          boolean starts)
      implements Instrument {
    @Override
    public Receiver receiver() {
      return Receiver.PROVIDERS;
    }

    @Override
    public Set<Mechanism> needs() {
      return Set.of();
    }
  }

  /** Logistics subsidy: pays carriers a part of each parcel's cost. */
  record LogisticsSubsidy(
      @Param(
              doc =
                  "Payment to the carrier for each parcel of a village, at most the"
                      + " parcel's cost.",
              unit = "yuan/parcel",
              def = "2",
              range = "(0,inf)",
              source = "assumed")
          double unitCostYuan)
      implements Instrument {
    @Override
    public boolean reachesVillages() {
      return true;
    }

    @Override
    public Receiver receiver() {
      return Receiver.CARRIERS;
    }

    @Override
    public Set<Mechanism> needs() {
      return EnumSet.of(Mechanism.CARRIAGE);
    }
  }

  /** Digital countryside: households get to know others in other circles, villages and counties. */
  record DigitalCountryside(
      @Param(
              doc = "Cost of bringing one household together with others.",
              unit = "yuan",
              def = "300",
              range = "(0,inf)",
              source = "assumed")
          double unitCostYuan,
      @Param(
              doc =
                  "Weak ties that a household is offered; those that it has already do not count.",
              unit = "ties",
              def = "3",
              range = "[1,100]",
              source = "assumed")
          int ties,
      @Param(
              doc = "Share of the new ties within the own village.",
              unit = "share",
              def = "0.25",
              range = "[0,1]",
              source = "assumed")
          double ownVillageShare,
      @Param(
              doc = "Share of the new ties to other villages of the own township.",
              unit = "share",
              def = "0.25",
              range = "[0,1]",
              source = "assumed")
          double townshipShare,
      @Param(
              doc =
                  "Share of the new ties to other townships of the own county; ties beyond"
                      + " the three shares go anywhere. Distance does not matter.",
              unit = "share",
              def = "0.25",
              range = "[0,1]",
              source = "assumed")
          double countyShare)
      implements Instrument {
    /** Checks that the three shares add up to 1 at most. */
    public DigitalCountryside {
      if (!(ownVillageShare + townshipShare + countyShare <= 1 + 1e-12)) {
        throw new IllegalArgumentException(
            Say.of("ownVillageShare + townshipShare + countyShare must be at most 1"));
      }
    }

    @Override
    public Receiver receiver() {
      return Receiver.PROVIDERS;
    }

    @Override
    public Set<Mechanism> needs() {
      return Set.of();
    }
  }

  /** E-commerce park: cheaper starts and shared services for the shops around it. */
  record EcommercePark(
      @Param(
              doc = "Cost of one park.",
              unit = "yuan",
              def = "2000000",
              range = "(0,inf)",
              source = "assumed: a tenth of a demonstration county's grant of 20 million yuan")
          double unitCostYuan,
      @Param(
              doc = "Area that a park serves: its township or its county.",
              def = "township",
              source = "assumed")
          Reach reach,
      @Param(
              doc =
                  "Shops that a park can serve; when there are more, its services are shared out.",
              unit = "shops",
              def = "200",
              range = "(0,inf)",
              source = "assumed")
          double capacityShops,
      @Param(
              doc = "Share of the start-up cost that a served shop saves.",
              unit = "share",
              def = "0.3",
              range = "[0,1]",
              source = "assumed")
          double startupSaving,
      @Param(
              doc = "Share of the fixed cost that a served shop saves.",
              unit = "share",
              def = "0.3",
              range = "[0,1]",
              source = "assumed")
          double fixedSaving)
      implements Instrument {
    @Override
    public boolean reachesVillages() {
      return true;
    }

    @Override
    public Receiver receiver() {
      return Receiver.PROVIDERS;
    }

    @Override
    public Set<Mechanism> needs() {
      return Set.of();
    }
  }

  /** Stations: villages, townships or counties get one for good, and its running is paid for. */
  record Stations(
      @Param(
              doc = "Cost of building one station.",
              unit = "yuan",
              def = "10000",
              range = "(0,inf)",
              source = "assumed: a room, shelves and a computer")
          double unitCostYuan,
      @Param(doc = "Level at which they are built.", def = "village", source = "assumed")
          Level level,
      @Param(
              doc =
                  "Whether the fund also pays the running cost of the stations that it"
                      + " built, from the month after and as long as it has money; carriers pay"
                      + " the rest.",
              def = "true",
              source = "assumed")
          boolean runs)
      implements Instrument {
    /** The level at which stations are built. */
    public enum Level {
      VILLAGE,
      TOWNSHIP,
      COUNTY
    }

    @Override
    public boolean reachesVillages() {
      return true;
    }

    @Override
    public Receiver receiver() {
      return Receiver.PROVIDERS;
    }

    @Override
    public Set<Mechanism> needs() {
      return EnumSet.of(Mechanism.STATIONS);
    }
  }

  /** Cold chain: more of the goods of villages can be kept cool. */
  record ColdChain(
      @Param(
              doc = "Cost of one village's part in a cold chain.",
              unit = "yuan",
              def = "300000",
              range = "(0,inf)",
              source = "assumed: a cold store and a lorry")
          double unitCostYuan,
      @Param(
              doc =
                  "Addition to the share of a village's goods that can be kept cool, up to"
                      + " all of them.",
              unit = "share",
              def = "0.4",
              range = "(0,1]",
              source = "assumed")
          double coverage)
      implements Instrument {
    @Override
    public boolean reachesVillages() {
      return true;
    }

    @Override
    public Receiver receiver() {
      return Receiver.PROVIDERS;
    }

    @Override
    public Set<Mechanism> needs() {
      return EnumSet.of(Mechanism.SPOILAGE);
    }
  }

  /** Supervision of quality: lowers the chance and the gain of cheating in a village. */
  record Supervision(
      @Param(
              doc = "Cost of supervising one village, once for good.",
              unit = "yuan",
              def = "20000",
              range = "(0,inf)",
              source = "assumed: inspections and a laboratory's fees")
          double unitCostYuan,
      @Param(
              doc = "Smallest supervision of a village's sellers from then on.",
              unit = "share",
              def = "0.6",
              range = "(0,1]",
              source = "assumed")
          double level)
      implements Instrument {
    @Override
    public boolean reachesVillages() {
      return true;
    }

    @Override
    public Receiver receiver() {
      return Receiver.PROVIDERS;
    }

    @Override
    public Set<Mechanism> needs() {
      return EnumSet.of(Mechanism.TRUST, Mechanism.MARKET);
    }
  }

  /** Talent return: migrants of a village are invited to come home. */
  record TalentReturn(
      @Param(
              doc = "Cost of inviting one village's migrants, once for good.",
              unit = "yuan",
              def = "20000",
              range = "(0,inf)",
              source = "assumed: visits, fairs, and help with moving")
          double unitCostYuan,
      @Param(
              doc =
                  "Chance that the invitation alone brings a household home when it considers"
                      + " coming.",
              unit = "share",
              def = "0.2",
              range = "(0,1]",
              source = "assumed")
          double chance)
      implements Instrument {
    @Override
    public boolean reachesVillages() {
      return true;
    }

    @Override
    public Receiver receiver() {
      return Receiver.PROVIDERS;
    }

    @Override
    public Set<Mechanism> needs() {
      return EnumSet.of(Mechanism.MIGRATION);
    }
  }

  /** Brand: a village's goods are certified and made known under one name. */
  record Brand(
      @Param(
              doc = "Cost of one village's brand.",
              unit = "yuan",
              def = "100000",
              range = "(0,inf)",
              source = "assumed: certification and publicity")
          double unitCostYuan,
      @Param(
              doc = "Share of the distance of its brand to 1 that a village gains.",
              unit = "share",
              def = "0.5",
              range = "(0,1]",
              source = "assumed")
          double share)
      implements Instrument {
    @Override
    public boolean reachesVillages() {
      return true;
    }

    @Override
    public Receiver receiver() {
      return Receiver.PROVIDERS;
    }

    @Override
    public Set<Mechanism> needs() {
      return EnumSet.of(Mechanism.MARKET);
    }
  }

  /** Live-commerce campaign: hosts and officials recommend a village's goods at live shows. */
  record LiveCampaign(
      @Param(
              doc = "Cost of one village's campaign.",
              unit = "yuan",
              def = "30000",
              range = "(0,inf)",
              source = "assumed: hosts, a studio, publicity")
          double unitCostYuan,
      @Param(
              doc = "Months for which a campaign runs; then another one may follow.",
              unit = "months",
              def = "3",
              range = "[1,1200]",
              source = "assumed")
          int months,
      @Param(
              doc =
                  "Addition to the attractiveness of the village's live sellers at shows:"
                      + " factor 1 + boost.",
              unit = "factor",
              def = "1",
              range = "[0,100]",
              source = "assumed")
          double boost)
      implements Instrument {
    @Override
    public boolean reachesVillages() {
      return true;
    }

    @Override
    public Receiver receiver() {
      return Receiver.PROVIDERS;
    }

    @Override
    public Set<Mechanism> needs() {
      return EnumSet.of(Mechanism.LIVE, Mechanism.MARKET);
    }
  }

  /**
   * Platform partnership: a platform is paid to show the sellers of a place to more buyers, or to
   * take less commission from them, for some months.
   */
  record PlatformPartnership(
      @Param(
              doc = "Payment to the platform for one place.",
              unit = "yuan",
              def = "200000",
              range = "(0,inf)",
              source = "assumed")
          double unitCostYuan,
      @Param(
              doc = "Name of the platform; empty: the first one.",
              def = "",
              source = "the first by default")
          String platform,
      @Param(
              doc = "Area that an agreement serves: a township or a county.",
              def = "county",
              source = "assumed")
          Reach reach,
      @Param(
              doc = "Months for which an agreement holds; then another one may follow.",
              unit = "months",
              def = "12",
              range = "[1,1200]",
              source = "assumed")
          int months,
      @Param(
              doc = "Addition to the attractiveness of the place's shops: factor 1 + traffic.",
              unit = "factor",
              def = "0.2",
              range = "[0,100]",
              source = "assumed")
          double traffic,
      @Param(
              doc = "Share of its commission that the platform forgoes.",
              unit = "share",
              def = "0.5",
              range = "[0,1]",
              source = "assumed")
          double commissionCut)
      implements Instrument {
    @Override
    public boolean reachesVillages() {
      return true;
    }

    @Override
    public Receiver receiver() {
      return Receiver.PLATFORMS;
    }

    @Override
    public Set<Mechanism> needs() {
      return EnumSet.of(Mechanism.MARKET);
    }
  }

  /** Cooperative: one of the scenario's organisations is founded without waiting for sellers. */
  record Cooperative(
      @Param(
              doc = "Cost of founding one, whatever its reach.",
              unit = "yuan",
              def = "50000",
              range = "(0,inf)",
              source = "assumed: registration, a store, help with the first season")
          double unitCostYuan,
      @Param(
              doc =
                  "Name of the organisation that is founded; empty: the first one listed in"
                      + " organisations.",
              def = "",
              source = "the first by default")
          String organisation)
      implements Instrument {
    @Override
    public boolean reachesVillages() {
      return true;
    }

    @Override
    public Receiver receiver() {
      return Receiver.PROVIDERS;
    }

    @Override
    public Set<Mechanism> needs() {
      return EnumSet.of(Mechanism.ORGANISATIONS, Mechanism.MARKET);
    }
  }
}
