/**
 * Comparing scenarios with observed patterns and claimed effects. Its one rule: a row that fails is
 * shown as it is.
 */
@NullMarked
package org.taocun.study.validate;

import org.jspecify.annotations.NullMarked;
