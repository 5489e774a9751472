/**
 * Pages: scenarios, the engine and its front end in one HTML file.
 *
 * <p>A page holds everything that it needs and asks for nothing.
 */
@NullMarked
package org.taocun.study.page;

import org.jspecify.annotations.NullMarked;
