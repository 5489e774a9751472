/**
 * Rules of adoption against each other: likelihoods of rules on panels of adoption, fitted by one
 * machinery and compared by what they say of people whom the fit has not seen. All rules have the
 * same cases and the same baseline, so that a score differs by what the rule says of others alone.
 */
@NullMarked
package org.taocun.analysis.herding.rules;

import org.jspecify.annotations.NullMarked;
