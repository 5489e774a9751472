/**
 * Sensitivity analysis: the influence of factors on an outcome of many runs, and the part of their
 * space in which a condition holds. Screening, indices of variance, regression and ranks, and
 * boxes. May use {@code base}, the neighbouring statistics and Commons Math. Its one rule: pure
 * functions of a table of points and their outcomes, which know neither factors' meaning nor files.
 */
@NullMarked
package org.taocun.analysis.sensitivity;

import org.jspecify.annotations.NullMarked;
