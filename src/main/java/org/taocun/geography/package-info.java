/**
 * Where villages lie: counties, townships, villages, from a synthetic plan, from the shipped tables
 * of provinces or from files; the official criteria of a Taobao village. May use {@code base}; a
 * stranger to the other mechanisms. Its one rule: a territory is immutable.
 */
@NullMarked
package org.taocun.geography;

import org.jspecify.annotations.NullMarked;
