/**
 * Rules of adoption against each other: on data, and what to observe so that they can be told
 * apart. A rule is named only where it beats every other one.
 */
@NullMarked
package org.taocun.study.rules;

import org.jspecify.annotations.NullMarked;
