/**
 * What numbers mean: statistics, exact theory, herding tests. May use {@code base} and {@code
 * trace}. Its one rule: pure functions; every estimate carries n and an interval.
 */
@NullMarked
package org.taocun.analysis;

import org.jspecify.annotations.NullMarked;
