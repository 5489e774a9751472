package org.taocun.market;

/**
 * Kinds of support firms: the unit for which each is paid, and the numbers of a usual firm (all
 * assumed).
 */
public enum FirmKind {
  /** Collects parcels: lowers payments to carriers. */
  EXPRESS(Unit.PARCEL, 4000, 0.3, 60_000, 0.15),
  /** Packs and stores for several shops: lowers their fixed cost. */
  PACKAGING(Unit.SHOP, 3000, 30, 400, 0.3),
  /** Photographs and designs: lowers the sameness of goods and the start-up cost. */
  DESIGN(Unit.SHOP, 6000, 100, 150, 0.3),
  /** Supplies materials and parts: lowers the unit cost. */
  MANUFACTURING(Unit.PARCEL, 20_000, 3, 40_000, 0.05),
  /** Teaches sellers and those who have heard of e-commerce: lowers the skill that they lack. */
  TRAINING(Unit.SHOP, 5000, 30, 500, 0.3);

  /** The unit for which a fee is paid. */
  public enum Unit {
    PARCEL,
    /** A shop for a month. */
    SHOP
  }

  private final Unit unit;
  private final double fixedCostYuan;
  private final double feeYuan;
  private final double capacity;
  private final double effect;

  FirmKind(Unit unit, double fixedCostYuan, double feeYuan, double capacity, double effect) {
    this.unit = unit;
    this.fixedCostYuan = fixedCostYuan;
    this.feeYuan = feeYuan;
    this.capacity = capacity;
    this.effect = effect;
  }

  /** The unit for which the fee of this kind is paid. */
  public Unit unit() {
    return unit;
  }

  /** The numbers of a usual firm of this kind. */
  public FirmTerms usual() {
    return new FirmTerms(fixedCostYuan, feeYuan, capacity, effect);
  }

  /**
   * The effects of firms of this kind on shops, their fees included.
   *
   * @param terms their numbers
   * @param served share of the shops or parcels for which they have room, 0 to 1
   */
  public Support support(FirmTerms terms, double served) {
    if (served == 0) {
      return Support.NONE;
    }
    double share = terms.effect() * served;
    double fee = terms.feeYuan() * served;
    Support paid =
        unit == Unit.PARCEL ? Support.NONE.charging(fee, 0) : Support.NONE.charging(0, fee);
    return switch (this) {
      case EXPRESS -> paid.less(Saving.CARRIAGE, share);
      case PACKAGING -> paid.less(Saving.FIXED_COST, share);
      case DESIGN -> paid.less(Saving.SAMENESS, share).less(Saving.STARTUP, share);
      case MANUFACTURING -> paid.less(Saving.UNIT_COST, share);
      case TRAINING -> paid.less(Saving.SKILL_GAP, share).less(Saving.IGNORANCE, share / 12);
    };
  }
}
