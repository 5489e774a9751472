package org.taocun.market;

import java.time.YearMonth;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Param;

/**
 * An organisation between farmers and buyers: a cooperative, a lead enterprise, an operator or a
 * service provider, depending on its services, its fees and how it shares. There is one in every
 * place where its conditions are met.
 */
public record OrganisationSettings(
    @Param(doc = "Its name, by which others refer to it.", def = "", source = "user") String name,
    @Param(doc = "Whether it exists.", def = "true", source = "user") boolean enabled,
    @Param(
            doc =
                "The organisation, listed before this one, whose suppliers deliver to this one"
                    + " under contract; empty: it finds suppliers of its own.",
            def = "",
            source = "user")
        String partner,
    @Param(doc = "Conditions for founding it: place and time.") Founding founding,
    @Param(doc = "Services for sellers in its reach, and their fee.") Services services,
    @Param(doc = "Shops of its own, and their suppliers.") Shop shop,
    @Param(doc = "Running cost, and the division of earnings.") Sharing sharing,
    @Param(doc = "Contract with suppliers, and what breaking it costs.")
        ContractSettings contract) {

  /** The area that one organisation serves. */
  public enum Reach {
    VILLAGE,
    /** The villages of a township. */
    TOWNSHIP,
    /** The villages of a county. */
    COUNTY
  }

  /** Conditions for founding one: place and time. */
  public record Founding(
      @Param(
              doc = "First month in which one may be founded.",
              unit = "year-month",
              def = "2006-01",
              source = "user")
          YearMonth from,
      @Param(doc = "Area that each one serves.", def = "village", source = "user") Reach reach,
      @Param(
              doc = "Number of sellers in its reach from which on one is founded; 0: at once.",
              unit = "households",
              def = "10",
              range = "[0,inf)",
              source = "assumed")
          int sellers,
      @Param(doc = "Villages that may be reached, by id; empty: all.", source = "all by default")
          List<String> villages,
      @Param(doc = "Counties that may be reached, by name; empty: all.", source = "all by default")
          List<String> counties) {}

  /** Services for sellers, and their fee. */
  public record Services(
      @Param(
              doc = "Share of the unit cost of production that pooled purchases save.",
              unit = "share",
              def = "0",
              range = "[0,1]",
              source = "user")
          double unitCostSaving,
      @Param(
              doc = "Share of a parcel's cost that shipping in bulk saves.",
              unit = "share",
              def = "0",
              range = "[0,1]",
              source = "user")
          double logisticsSaving,
      @Param(
              doc = "Share of spoilage that storing and sorting together saves.",
              unit = "share",
              def = "0",
              range = "[0,1]",
              source = "user")
          double spoilageSaving,
      @Param(
              doc =
                  "Addition of sorted, standard goods to attractiveness: factor 1 +" + " quality.",
              unit = "share",
              def = "0",
              range = "[0,10]",
              source = "user")
          double quality,
      @Param(
              doc = "Quality control: supervision of sellers; 1: nobody can cheat.",
              unit = "share",
              def = "0",
              range = "[0,1]",
              source = "user")
          double control,
      @Param(
              doc = "Share of the cost of starting a shop that it takes over.",
              unit = "share",
              def = "0",
              range = "[0,1]",
              source = "user")
          double startupSaving,
      @Param(
              doc = "Share of the skill gap of possible sellers for which it makes up.",
              unit = "share",
              def = "0",
              range = "[0,1]",
              source = "user")
          double gapClosed,
      @Param(
              doc = "Guidance: share of their lack of skill that sellers make up in a year.",
              unit = "share/year",
              def = "0",
              range = "[0,1]",
              source = "user")
          double guidance,
      @Param(
              doc = "Share of sellers' revenue that it takes.",
              unit = "share",
              def = "0",
              range = "[0,1]",
              source = "user")
          double fee) {
    /** The effects of the services on shops, without the fee. */
    public Support support() {
      return Support.NONE
          .less(Saving.UNIT_COST, unitCostSaving)
          .less(Saving.CARRIAGE, logisticsSaving)
          .less(Saving.SPOILAGE, spoilageSaving)
          .less(Saving.CHEATING, control)
          .less(Saving.STARTUP, startupSaving)
          .less(Saving.SKILL_GAP, gapClosed)
          .less(Saving.IGNORANCE, guidance / 12)
          .appealing(1 + quality);
    }

    /**
     * The gain of a seller by a parcel, yuan: savings + quality·margin − fee·price. Sellers who
     * would lose stay out.
     *
     * @param priceYuan price of a parcel
     * @param unitYuan its cost of production
     * @param carrierYuan payment to the carrier for it
     * @param spoilt share of goods that is lost
     * @param commission share that the platform takes
     */
    public double gainYuan(
        double priceYuan, double unitYuan, double carrierYuan, double spoilt, double commission) {
      double margin = priceYuan * (1 - commission - spoilt) - unitYuan - carrierYuan;
      return unitCostSaving * unitYuan
          + logisticsSaving * carrierYuan
          + spoilageSaving * spoilt * priceYuan
          + quality * Math.max(0, margin)
          - fee * priceYuan;
    }
  }

  /** Shops that the organisation itself runs. */
  public record Shop(
      @Param(
              doc = "Shops that it runs; they count for certification in the village of its seat.",
              unit = "shops",
              def = "0",
              range = "[0,100000]",
              source = "user")
          int shops,
      @Param(
              doc = "Attractiveness of one of them, in average shops.",
              unit = "shops",
              def = "5",
              range = "(0,inf)",
              source = "assumed")
          double size,
      @Param(
              doc = "Skill with which they are run.",
              unit = "share",
              def = "0.6",
              range = "[0,1]",
              source = "assumed")
          double skill,
      @Param(
              doc =
                  "Share of the households in its reach that would supply goods; those that sell"
                      + " themselves do not.",
              unit = "share",
              def = "0.3",
              range = "[0,1]",
              source = "assumed")
          double supplierShare,
      @Param(
              doc =
                  "Monthly share of the households that would supply, and do not yet, that"
                      + " begin to: in months in which more was ordered than delivered; after the"
                      + " first period only if suppliers were paid something in the last one.",
              unit = "share/month",
              def = "0.1",
              range = "(0,1]",
              source = "assumed")
          double joining,
      @Param(
              doc = "Parcels a month that a supplier can deliver.",
              unit = "parcels/month",
              def = "30",
              range = "[0,inf)",
              source = "assumed")
          double parcelsPerSupplier) {
    /**
     * The share of households that supply it after some months: supplierShare·(1 − (1 −
     * joining)^m).
     */
    public double supplying(int months) {
      return supplierShare * (1 - FastMath.pow(1 - joining, months));
    }
  }

  /** Running cost, and the division of earnings. */
  public record Sharing(
      @Param(
              doc = "Running cost, without the costs of its shops.",
              unit = "yuan/month",
              def = "3000",
              range = "[0,inf)",
              source = "assumed: one paid manager")
          double runningCostYuan,
      @Param(
              doc =
                  "Farmers' bargaining weight: their share of the earnings after costs; the"
                      + " rest goes to the owners.",
              unit = "share",
              def = "1",
              range = "[0,1]",
              source = "1: a cooperative that its suppliers own")
          double farmersShare,
      @Param(
              doc =
                  "Price floor: payment to suppliers every month in any case, as a share of"
                      + " unit cost and beyond it.",
              unit = "share",
              def = "0",
              range = "[0,inf)",
              source = "none by default")
          double priceFloor,
      @Param(
              doc = "Months between two dividends: 1 monthly, 12 at the year's end.",
              unit = "months",
              def = "12",
              range = "[1,120]",
              source = "assumed")
          int dividendMonths,
      @Param(
              doc = "Months of loss in a row after which it is dissolved for good; 0: never.",
              unit = "months",
              def = "36",
              range = "[0,1200]",
              source = "assumed")
          int lossMonths) {
    /**
     * The dividend of suppliers at the end of a period, beside what the floor gave them: max(0,
     * weight·gross − floor), fen; a loss gives none.
     *
     * @param grossFen gross profit of the period, before suppliers were paid
     * @param floorFen payments to suppliers so far
     */
    public long dividendFen(long grossFen, long floorFen) {
      return Math.max(0, (long) Math.floor(farmersShare * Math.max(0, grossFen)) - floorFen);
    }
  }
}
