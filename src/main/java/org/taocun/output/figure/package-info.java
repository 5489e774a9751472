/**
 * Figures: frame, palette, fonts, axes and the kinds that several questions draw. Its one rule: a
 * figure is drawn from tables, never from a run.
 */
@NullMarked
package org.taocun.output.figure;

import org.jspecify.annotations.NullMarked;
