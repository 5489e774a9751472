package org.taocun.geography;

import java.util.List;

/**
 * Villages with their positions, and the provinces for which they stand.
 *
 * @param sites the villages; counties of a province stand side by side
 * @param provinces the provinces
 */
record Layout(List<Site> sites, Provinces provinces) {}
