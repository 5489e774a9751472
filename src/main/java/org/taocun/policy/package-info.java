/**
 * Policies: instruments with dates, budgets and unit costs, and those whom they reach. May use
 * {@code base} and knows no other mechanism. Its one rule: nothing is spent that was not budgeted.
 */
@NullMarked
package org.taocun.policy;

import org.jspecify.annotations.NullMarked;
