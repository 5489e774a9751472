/**
 * Tests of herding on diffusion data: a user's tables, or what a run left. Its one rule: what is
 * left out, counted otherwise or refused is said.
 */
@NullMarked
package org.taocun.study.herd;

import org.jspecify.annotations.NullMarked;
