/**
 * Fitting free parameters to observed figures. Its one rule: held-out figures are shown and never
 * fitted.
 */
@NullMarked
package org.taocun.study.calibrate;

import org.jspecify.annotations.NullMarked;
