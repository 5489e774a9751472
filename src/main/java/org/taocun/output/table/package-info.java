/**
 * Tables: their format and the numbers in them. Its one rule: the same number is the same text on
 * every machine.
 */
@NullMarked
package org.taocun.output.table;

import org.jspecify.annotations.NullMarked;
