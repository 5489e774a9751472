/**
 * Keyed random draws, distributions, exact ratios, money, words, colours, and the reading of input
 * files.
 *
 * <p>May use the JDK, JSpecify's annotations and, in {@link org.taocun.base.CsvInput} alone,
 * Commons CSV. Its one rule: everything here is a pure function of its arguments or immutable,
 * except for hashes, growing lists, and the readers of input files, which collect the problems of a
 * file.
 */
@NullMarked
package org.taocun.base;

import org.jspecify.annotations.NullMarked;
