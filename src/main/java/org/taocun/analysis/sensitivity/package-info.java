/**
 * What drives an outcome of many runs, and where it goes wrong: screening, indices of variance,
 * regression and ranks, and boxes in which a condition holds. May use {@code base}, the
 * neighbouring statistics and Commons Math. Its one rule: pure functions of a table of points and
 * their outcomes, which know neither factors' meaning nor files.
 */
@NullMarked
package org.taocun.analysis.sensitivity;

import org.jspecify.annotations.NullMarked;
