/**
 * Approximate Bayesian computation: points of a parameter space, weighted, whose simulated figures
 * come near the observed ones. Its one rule: a point is known by its place under the prior and by
 * its misses; what was simulated is not known here.
 */
@NullMarked
package org.taocun.analysis.posterior;

import org.jspecify.annotations.NullMarked;
