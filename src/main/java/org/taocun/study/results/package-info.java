/**
 * Drawing and reporting anew from a results folder of any kind. Its one rule: everything comes from
 * the files of the folder, or of the sweep that a sensitivity analysis asked.
 */
@NullMarked
package org.taocun.study.results;

import org.jspecify.annotations.NullMarked;
