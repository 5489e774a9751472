/**
 * Checks, keyed random draws, exact ratios, distributions, money, words and colours.
 *
 * <p>May use the JDK, JSpecify's annotations and, in {@link org.taocun.base.CsvInput} alone,
 * Commons CSV. Its one rule: everything here is a pure function of its arguments or immutable, but
 * for the reading of input files, which collects what is wrong with them.
 */
@NullMarked
package org.taocun.base;

import org.jspecify.annotations.NullMarked;
