package org.taocun.market;

/**
 * Parcels a month around a village.
 *
 * @param village of the village itself
 * @param township of its township, the village included
 * @param county of its county, the township included
 */
public record Flows(double village, double township, double county) {}
