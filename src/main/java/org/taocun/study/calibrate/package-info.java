/**
 * Fitting free parameters to observed figures. Its one rule: what is held out is shown and never
 * fitted.
 */
@NullMarked
package org.taocun.study.calibrate;

import org.jspecify.annotations.NullMarked;
