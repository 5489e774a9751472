/**
 * Known exact answers of the herding literature: closed forms and fixed points that the engine is
 * held against. May use {@code base} and Commons Math. Its one rule: nothing here is simulated, and
 * nothing here knows the model.
 */
@NullMarked
package org.taocun.analysis.theory;

import org.jspecify.annotations.NullMarked;
