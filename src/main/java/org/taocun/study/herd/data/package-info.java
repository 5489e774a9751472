/**
 * Reading of diffusion data: tables of people and ties, and results of a run. Its one rule: what is
 * taken from where, left out or refused is said.
 */
@NullMarked
package org.taocun.study.herd.data;

import org.jspecify.annotations.NullMarked;
