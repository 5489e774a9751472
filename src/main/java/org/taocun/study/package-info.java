/**
 * What all questions share: a checked scenario, its input files, what identifies work, precision.
 * Its one rule: a question asks nothing of another question.
 */
@NullMarked
package org.taocun.study;

import org.jspecify.annotations.NullMarked;
