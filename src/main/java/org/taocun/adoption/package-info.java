/**
 * Adoption data: which household began to sell in which month, as users observed it. Its one rule:
 * what was not observed is told, never filled in.
 */
@NullMarked
package org.taocun.adoption;

import org.jspecify.annotations.NullMarked;
