/**
 * Parts that all questions share: a checked scenario, its input files, the identity of work,
 * precision. Its one rule: no question uses another question.
 */
@NullMarked
package org.taocun.study;

import org.jspecify.annotations.NullMarked;
