/**
 * Social ties: circles and links, their generators, files and measures. May use {@code base} and
 * knows no other mechanism. Its one rule: a layer of ties is immutable.
 */
@NullMarked
package org.taocun.network;

import org.jspecify.annotations.NullMarked;
