/**
 * Many runs: replications, arms under the same luck, sweeps by threads or a cluster, and figures
 * read off runs. Its one rule: results do not depend on the number of threads.
 */
@NullMarked
package org.taocun.experiment;

import org.jspecify.annotations.NullMarked;
