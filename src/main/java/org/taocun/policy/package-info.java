/**
 * What governments do: instruments with dates, budgets and unit costs. May use {@code base}; a
 * stranger to the other mechanisms. Its one rule: nothing is spent that was not budgeted.
 */
@NullMarked
package org.taocun.policy;

import org.jspecify.annotations.NullMarked;
