/**
 * Checking the engine against known answers. Its one rule: an answer passes within four standard
 * errors, beside its own tolerance.
 */
@NullMarked
package org.taocun.study.verify;

import org.jspecify.annotations.NullMarked;
