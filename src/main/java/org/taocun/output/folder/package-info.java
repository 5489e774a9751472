/**
 * Results folders: written beside their place, locked, complete or absent. Its one rule: a folder
 * appears under its name only when it is complete.
 */
@NullMarked
package org.taocun.output.folder;

import org.jspecify.annotations.NullMarked;
