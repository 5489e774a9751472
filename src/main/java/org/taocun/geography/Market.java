package org.taocun.geography;

/**
 * A port or market of the shipped table, to which distances are measured.
 *
 * @param name its English name
 * @param port true for a port, false for a consumer or wholesale market
 * @param latitude degrees
 * @param longitude degrees
 */
record Market(String name, boolean port, double latitude, double longitude) {}
