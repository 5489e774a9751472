/**
 * Drawing and reporting anew from a results folder of any kind. Its one rule: everything comes from
 * the files of the folder.
 */
@NullMarked
package org.taocun.study.results;

import org.jspecify.annotations.NullMarked;
