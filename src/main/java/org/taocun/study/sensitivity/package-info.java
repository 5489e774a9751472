/**
 * Analysis of a finished sweep: the drivers of its outcomes, and boxes in which a condition holds.
 * Its one rule: it makes no run.
 */
@NullMarked
package org.taocun.study.sensitivity;

import org.jspecify.annotations.NullMarked;
