/**
 * The database of a sweep. The only place that speaks SQL. Its one rule: a run that was handed over
 * is committed, whole, before the call returns.
 */
@NullMarked
package org.taocun.study.sweep.store;

import org.jspecify.annotations.NullMarked;
