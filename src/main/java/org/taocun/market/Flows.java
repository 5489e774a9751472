package org.taocun.market;

/** Parcels a month of a village and its surroundings. */
public record Flows(double village, double township, double county) {}
