/**
 * The command line. Imported by nobody. Its one rule: standard output is for results, standard
 * error for progress and messages.
 */
@NullMarked
package org.taocun.cli;

import org.jspecify.annotations.NullMarked;
