/**
 * Exact answers of the herding literature: closed forms and fixed points with which the engine is
 * compared by tests. May use {@code base} and Commons Math. Its one rule: nothing here is
 * simulated, and nothing here knows the model.
 */
@NullMarked
package org.taocun.analysis.theory;

import org.jspecify.annotations.NullMarked;
