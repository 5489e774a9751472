/**
 * Saying what drives the outcomes of a sweep, and where a condition holds. Its one rule: it reads a
 * finished sweep, and makes no run.
 */
@NullMarked
package org.taocun.study.sensitivity;

import org.jspecify.annotations.NullMarked;
