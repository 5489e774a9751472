/**
 * Comparing treatments with a baseline under the same luck, household by household. Its one rule:
 * differences between two arms are due to the treatment.
 */
@NullMarked
package org.taocun.study.compare;

import org.jspecify.annotations.NullMarked;
