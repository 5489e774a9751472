/**
 * Windows around the same simulation, stepped by MASON. Imported by nobody but the command line's
 * launcher. Its one rule: watching a run never changes it.
 */
@NullMarked
package org.taocun.gui;

import org.jspecify.annotations.NullMarked;
