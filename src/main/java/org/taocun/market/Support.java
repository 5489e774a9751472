package org.taocun.market;

import java.util.Arrays;

/**
 * What all who serve a village's sellers do for them and take from them, together. Of each {@link
 * Saving} a share is left, Π(1 − share taken off); attractiveness is multiplied; fees add up.
 */
public final class Support {
  /** Nobody serves. */
  public static final Support NONE = new Support(ones(), 1, 0, 0);

  private final double[] left;
  private final double appeal;
  private final double parcelFeeYuan;
  private final double shopFeeYuan;

  private Support(double[] left, double appeal, double parcelFeeYuan, double shopFeeYuan) {
    this.left = left;
    this.appeal = appeal;
    this.parcelFeeYuan = parcelFeeYuan;
    this.shopFeeYuan = shopFeeYuan;
  }

  private static double[] ones() {
    double[] ones = new double[Saving.values().length];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** The same, with a further share taken off, 0 to 1. */
  public Support less(Saving saving, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share must be in [0, 1], was " + share);
    }
    double[] rest = left.clone();
    rest[saving.ordinal()] *= 1 - share;
    return new Support(rest, appeal, parcelFeeYuan, shopFeeYuan);
  }

  /** The same, with attractiveness multiplied. */
  public Support appealing(double factor) {
    return new Support(left, appeal * factor, parcelFeeYuan, shopFeeYuan);
  }

  /** The same, with further fees to support firms. */
  public Support charging(double perParcelYuan, double perShopYuan) {
    return new Support(left, appeal, parcelFeeYuan + perParcelYuan, shopFeeYuan + perShopYuan);
  }

  /** Both together. */
  public Support and(Support other) {
    if (other == NONE) {
      return this;
    }
    if (this == NONE) {
      return other;
    }
    double[] both = left.clone();
    Arrays.setAll(both, k -> left[k] * other.left[k]);
    return new Support(
        both,
        appeal * other.appeal,
        parcelFeeYuan + other.parcelFeeYuan,
        shopFeeYuan + other.shopFeeYuan);
  }

  /** The share that is left; 1 where nothing is taken off. */
  public double left(Saving saving) {
    return left[saving.ordinal()];
  }

  /** The share that is taken off; 0 where nothing is. */
  public double off(Saving saving) {
    return 1 - left[saving.ordinal()];
  }

  /** Factor on the attractiveness of shops. */
  public double appeal() {
    return appeal;
  }

  /** Fees to support firms, yuan a parcel. */
  public double parcelFeeYuan() {
    return parcelFeeYuan;
  }

  /** Fees to support firms, yuan a shop and month. */
  public double shopFeeYuan() {
    return shopFeeYuan;
  }

  /** All of it as plain numbers, from which {@link #of} makes it again. */
  public double[] numbers() {
    double[] numbers = Arrays.copyOf(left, left.length + 3);
    numbers[left.length] = appeal;
    numbers[left.length + 1] = parcelFeeYuan;
    numbers[left.length + 2] = shopFeeYuan;
    return numbers;
  }

  /** What {@link #numbers} tells. */
  public static Support of(double[] numbers) {
    int savings = Saving.values().length;
    return Arrays.equals(numbers, NONE.numbers())
        ? NONE
        : new Support(
            Arrays.copyOf(numbers, savings),
            numbers[savings],
            numbers[savings + 1],
            numbers[savings + 2]);
  }
}
