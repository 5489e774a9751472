/**
 * Decisions of one household: the entry rules, the barrier, learning, and the settings of
 * households. May use {@code base} and knows no other mechanism. Its one rule: a rule sees numbers,
 * never a graph, a map or a price curve.
 */
@NullMarked
package org.taocun.agents;

import org.jspecify.annotations.NullMarked;
