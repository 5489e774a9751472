package org.taocun.study.verify;

import org.taocun.scenario.Scenario;

/**
 * A scenario with known answers.
 *
 * @param file the name under which it is reported
 * @param scenario what to simulate, its {@code expect} being the known answers
 */
public record VerificationCase(String file, Scenario scenario) {}
