/**
 * Spatial statistics: autocorrelation, join counts, nearest neighbours, concentration, connected
 * groups. May use {@code base}. Its one rule: pure functions of values, positions and neighbours,
 * which know nothing of villages.
 */
@NullMarked
package org.taocun.analysis.space;

import org.jspecify.annotations.NullMarked;
