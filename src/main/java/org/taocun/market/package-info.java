/**
 * Economics of selling online: prices, demand, costs, logistics. May use {@code base} and knows no
 * other mechanism. Its one rule: prices and costs are formulas in yuan; whatever is paid out is
 * whole fen.
 */
@NullMarked
package org.taocun.market;

import org.jspecify.annotations.NullMarked;
