/**
 * Pages: scenarios, the engine and its front end in one HTML file.
 *
 * <p>The one rule: a page holds everything that it needs and asks for nothing.
 */
@NullMarked
package org.taocun.study.page;

import org.jspecify.annotations.NullMarked;
