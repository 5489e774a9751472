package org.taocun.geography;

/**
 * A place of the shipped table from which distances count.
 *
 * @param name its English name
 * @param port whether it is a port; else a consumer or wholesale market
 * @param latitude degrees
 * @param longitude degrees
 */
record Market(String name, boolean port, double latitude, double longitude) {}
