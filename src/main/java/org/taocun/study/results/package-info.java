/**
 * Drawing and reporting any results folder anew, whatever it holds. Its one rule: everything comes
 * from the files of the folder.
 */
@NullMarked
package org.taocun.study.results;

import org.jspecify.annotations.NullMarked;
