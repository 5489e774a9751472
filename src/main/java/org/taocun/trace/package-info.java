/**
 * Records of runs: series, events, panel, final state. May use {@code base} only. Its one rule:
 * everything is immutable once handed over.
 */
@NullMarked
package org.taocun.trace;

import org.jspecify.annotations.NullMarked;
