package org.taocun.trace;

/**
 * All households at the end of a run, in columns; those of a village stand side by side, in the
 * same order in every run of the same places and seed.
 *
 * @param village each household's village, its position in {@link RunRecord#villages}
 * @param sells whether it sells
 * @param incomeYuan what it earned, yuan a month, over the last twelve months
 * @param earning what it can earn outside e-commerce, relative to others: a trait that it was born
 *     with
 */
public record HouseholdStates(int[] village, boolean[] sells, float[] incomeYuan, float[] earning) {
  /** Number of households. */
  public int count() {
    return village.length;
  }
}
