/**
 * What selling earns: prices, demand, costs, logistics. May use {@code base}; a stranger to the
 * other mechanisms. Its one rule: money is whole fen.
 */
@NullMarked
package org.taocun.market;

import org.jspecify.annotations.NullMarked;
