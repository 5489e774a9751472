/**
 * How one household decides: the entry rules, the barrier, learning, and the settings of the
 * people. May use {@code base}; a stranger to the other mechanisms. Its one rule: a rule sees
 * numbers, never a graph, a map or a price curve.
 */
@NullMarked
package org.taocun.agents;

import org.jspecify.annotations.NullMarked;
