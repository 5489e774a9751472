package org.taocun.geography;

import java.util.List;

/**
 * Where villages lie and which provinces they stand for.
 *
 * @param sites the villages, counties of a province side by side
 * @param provinces the provinces
 */
record Layout(List<Site> sites, Provinces provinces) {}
