/**
 * Observed points that figures show beside simulated series. Its one rule: a point says where it is
 * from.
 */
@NullMarked
package org.taocun.output.observed;

import org.jspecify.annotations.NullMarked;
