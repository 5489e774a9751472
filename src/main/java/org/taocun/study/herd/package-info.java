/**
 * Tests of herding on a user's table of people and table of ties. Its one rule: what is left out,
 * counted otherwise or refused is said.
 */
@NullMarked
package org.taocun.study.herd;

import org.jspecify.annotations.NullMarked;
