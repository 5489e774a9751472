package org.taocun.study.verify;

import org.taocun.study.CheckedScenario;

/**
 * A scenario with known answers.
 *
 * @param file the name under which it is reported
 * @param checked the scenario, whose section {@code expect} has the known answers
 */
record VerificationCase(String file, CheckedScenario checked) {}
