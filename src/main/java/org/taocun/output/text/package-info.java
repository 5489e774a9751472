/**
 * Words, languages and pages of text. Its one rule: a text is written once, in the bundle of its
 * language.
 */
@NullMarked
package org.taocun.output.text;

import org.jspecify.annotations.NullMarked;
