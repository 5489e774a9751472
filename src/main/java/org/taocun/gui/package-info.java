/**
 * The MASON console around the same simulation. Imported by nobody but the command line's launcher.
 * Its one rule: watching a run never changes it.
 */
@NullMarked
package org.taocun.gui;

import org.jspecify.annotations.NullMarked;
