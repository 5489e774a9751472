/**
 * Comparing treatments with a baseline under the same luck, household by household. Its one rule:
 * what differs between two arms is owed to the treatment.
 */
@NullMarked
package org.taocun.study.compare;

import org.jspecify.annotations.NullMarked;
