/**
 * One watched run for any front end. A session, pictures of its months, levers, facts, the layout
 * of the map, words and colours. Its one rule: it looks and never draws, and touches nothing
 * outside: no file, thread, screen or reflection ({@code ReachTest}).
 */
@NullMarked
package org.taocun.view;

import org.jspecify.annotations.NullMarked;
