/**
 * Simulating a scenario into a results folder: tables, figures, checkpoints, report. Its one rule:
 * equal scenario and seed give equal bytes, however often it was interrupted.
 */
@NullMarked
package org.taocun.study.run;

import org.jspecify.annotations.NullMarked;
