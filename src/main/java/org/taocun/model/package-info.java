/**
 * One run: the world, its populations and the month's phases on MASON's schedule. Its one rule: the
 * world is born, stepped and dropped in here, and only records leave.
 */
@NullMarked
package org.taocun.model;

import org.jspecify.annotations.NullMarked;
