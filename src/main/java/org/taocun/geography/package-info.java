/**
 * Geography: counties, townships and villages, from a synthetic plan, from the shipped tables of
 * provinces or from files; the official criteria of a Taobao village. May use {@code base} and
 * knows no other mechanism. Its one rule: a territory is immutable.
 */
@NullMarked
package org.taocun.geography;

import org.jspecify.annotations.NullMarked;
