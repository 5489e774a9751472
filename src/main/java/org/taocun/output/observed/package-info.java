/**
 * Observed points that figures show beside simulated series. Its one rule: every point states its
 * source.
 */
@NullMarked
package org.taocun.output.observed;

import org.jspecify.annotations.NullMarked;
