/**
 * The database of a sweep. The only place that speaks SQL. Its one rule: a run is committed, whole,
 * before the call that hands it over returns.
 */
@NullMarked
package org.taocun.study.sweep.store;

import org.jspecify.annotations.NullMarked;
