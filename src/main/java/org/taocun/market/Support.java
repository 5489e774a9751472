package org.taocun.market;

import java.util.Arrays;

/**
 * Effects on a village's sellers of all firms and organisations that serve it, and their fees. Of
 * each {@link Saving} the share Π(1 − share taken off) is left; factors on attractiveness are
 * multiplied; fees add up.
 */
public final class Support {
  /** The absence of any support. */
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

  /** This support with a further share taken off, 0 to 1. */
  public Support less(Saving saving, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share must be in [0, 1], was " + share);
    }
    double[] rest = left.clone();
    rest[saving.ordinal()] *= 1 - share;
    return new Support(rest, appeal, parcelFeeYuan, shopFeeYuan);
  }

  /** This support with attractiveness multiplied by a further factor. */
  public Support appealing(double factor) {
    return new Support(left, appeal * factor, parcelFeeYuan, shopFeeYuan);
  }

  /** This support with further fees to support firms. */
  public Support charging(double perParcelYuan, double perShopYuan) {
    return new Support(left, appeal, parcelFeeYuan + perParcelYuan, shopFeeYuan + perShopYuan);
  }

  /** The combination of two supports. */
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

  /** The factor on the attractiveness of shops. */
  public double appeal() {
    return appeal;
  }

  /** The fees to support firms, yuan a parcel. */
  public double parcelFeeYuan() {
    return parcelFeeYuan;
  }

  /** The fees to support firms, yuan a shop and month. */
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

  /** The support that {@link #numbers} describes. */
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
