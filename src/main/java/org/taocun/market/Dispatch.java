package org.taocun.market;

/**
 * The journey of a parcel that a village sends: its cost, its time and its losses.
 *
 * @param lineHaulYuanPerKg line haul, yuan/kg
 * @param carrierYuan payment to the carrier for the parcel, cooling included, yuan
 * @param days days on the way
 * @param spoilt share of goods that is lost
 * @param cooled share of goods that is kept cool
 */
public record Dispatch(
    double lineHaulYuanPerKg, double carrierYuan, double days, double spoilt, double cooled) {

  /** The same journey with the savings of firms and organisations on carriage and spoilage. */
  public Dispatch with(Support support) {
    return support == Support.NONE
        ? this
        : new Dispatch(
            lineHaulYuanPerKg,
            carrierYuan * support.left(Saving.CARRIAGE),
            days,
            spoilt * support.left(Saving.SPOILAGE),
            cooled);
  }

  /**
   * The unit cost of logistics, spoilage included: payment to the carrier + lost share·value, yuan.
   *
   * @param valueYuan price at which a parcel sells
   */
  public double unitCostYuan(double valueYuan) {
    return carrierYuan + spoilt * valueYuan;
  }
}
