/**
 * Many runs: replications over threads, verification of known answers. Its one rule: results do not
 * depend on the number of threads.
 */
@NullMarked
package org.taocun.experiment;

import org.jspecify.annotations.NullMarked;
