/**
 * Tests of herding on adoption data: who adopted when, tied to whom, and what that can and cannot
 * tell of imitation. Every test is a function of a {@link org.taocun.analysis.herding.Diffusion}
 * and, where it permutes, of a seed: the same result for any number of threads. As a rule a test
 * also says what it cannot tell apart, and refuses data on which it would mislead.
 */
@NullMarked
package org.taocun.analysis.herding;

import org.jspecify.annotations.NullMarked;
