package org.taocun.analysis.posterior;

/**
 * A generation of points, when it is done.
 *
 * @param number from 0
 * @param points number of points tried so far, its own included
 * @param tolerance the largest distance of a kept point
 * @param acceptance the share of its points nearer than the tolerance before it; NaN for the first
 * @param kept number of kept points
 * @param effective the number of independent draws that they are worth
 */
public record Generation(
    int number, int points, double tolerance, double acceptance, int kept, double effective) {}
