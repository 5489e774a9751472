package org.taocun.trace;

/**
 * The states of all households at the end of a run, in columns. Those of a village stand side by
 * side, in the same order in every run of the same places and seed.
 *
 * @param village each household's village, its position in {@link RunRecord#villages}
 * @param sells true if it sells
 * @param incomeYuan its mean income over the last twelve months, yuan/month
 * @param earning its earning power outside e-commerce, relative to others: a trait fixed at birth
 */
public record HouseholdStates(int[] village, boolean[] sells, float[] incomeYuan, float[] earning) {
  public int count() {
    return village.length;
  }
}
