/**
 * Sweeps on Apache Spark; only in programs built with the Maven profile {@code spark}. Uses Spark
 * and the plain records that {@code experiment} sends and gets back. Its one rule: nothing of a run
 * is decided here, so that the tables are those of any other engine.
 */
@NullMarked
package org.taocun.experiment.spark;

import org.jspecify.annotations.NullMarked;
