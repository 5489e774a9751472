/**
 * Running a scenario at many points of its parameters. Its one rule: a finished run is never lost
 * and never made twice.
 */
@NullMarked
package org.taocun.study.sweep;

import org.jspecify.annotations.NullMarked;
