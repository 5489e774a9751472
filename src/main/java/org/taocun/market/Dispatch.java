package org.taocun.market;

/**
 * What happens to a parcel that a village sends.
 *
 * @param lineHaulYuanPerKg line haul, yuan/kg
 * @param carrierYuan what the carrier gets for it, cooling included, yuan
 * @param days days on the way
 * @param spoilt share of goods that is lost
 * @param cooled share of goods that is kept cool
 */
public record Dispatch(
    double lineHaulYuanPerKg, double carrierYuan, double days, double spoilt, double cooled) {

  /** The same with what others take off it. */
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
   * Unit cost of logistics, spoilage included: what the carrier gets + lost share·value, yuan.
   *
   * @param valueYuan what a parcel sells for
   */
  public double unitCostYuan(double valueYuan) {
    return carrierYuan + spoilt * valueYuan;
  }
}
