/**
 * The scenario: one validated, immutable record of everything that a run depends on. May use {@code
 * base} and the settings of the mechanisms. Its one rule: equal scenario and equal seed give an
 * equal run, byte for byte.
 */
@NullMarked
package org.taocun.scenario;

import org.jspecify.annotations.NullMarked;
