/**
 * What readers see: tables, figures, result folders. Never imports the model. Its one rule: a
 * result is complete or absent.
 */
@NullMarked
package org.taocun.output;

import org.jspecify.annotations.NullMarked;
