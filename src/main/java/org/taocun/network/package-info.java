/**
 * Who knows whom: circles and links, their generators, files and measures. May use {@code base}; a
 * stranger to the other mechanisms. Its one rule: a layer of ties is immutable.
 */
@NullMarked
package org.taocun.network;

import org.jspecify.annotations.NullMarked;
