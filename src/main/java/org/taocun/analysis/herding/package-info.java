/**
 * Tests of herding on adoption data: who adopted when, tied to whom, and what that can and cannot
 * tell of imitation. Every test is a function of a {@link org.taocun.analysis.herding.Diffusion}
 * and, where it permutes, of a seed: the same result for any number of threads. As a rule a test
 * also says what it cannot tell apart, and refuses data on which it would mislead.
 *
 * <p>Tests on ties:
 *
 * <ul>
 *   <li>{@link org.taocun.analysis.herding.AdoptionCurve}, {@link
 *       org.taocun.analysis.herding.Exposure}, {@link org.taocun.analysis.herding.Thresholds},
 *       {@link org.taocun.analysis.herding.AdopterClasses}, {@link
 *       org.taocun.analysis.herding.Contagion}: descriptions;
 *   <li>{@link org.taocun.analysis.herding.HazardModel}: discrete-time hazard with exposure;
 *   <li>{@link org.taocun.analysis.herding.TieTests}: tests that permute times or ties;
 *   <li>{@link org.taocun.analysis.herding.MatchedSample}: exposed people and like ones;
 *   <li>{@link org.taocun.analysis.herding.NetworkInstruments}, {@link
 *       org.taocun.analysis.herding.Identification}, {@link
 *       org.taocun.analysis.herding.GroupSizes}: peer effects as econometrics has them.
 *   <li>{@link org.taocun.analysis.herding.Unobserved} ties: {@link
 *       org.taocun.analysis.herding.SimulatedMoments} estimates, {@link
 *       org.taocun.analysis.herding.TieBounds} bounds, {@link
 *       org.taocun.analysis.herding.CompletedHazard} tries suppositions.
 * </ul>
 *
 * <p>{@link org.taocun.analysis.herding.Observation} makes of complete data those of a survey.
 *
 * <p>Each test gives an {@link org.taocun.analysis.herding.Answer}: a finding, or the {@link
 * org.taocun.analysis.herding.Refusal} to have one.
 */
@NullMarked
package org.taocun.analysis.herding;

import org.jspecify.annotations.NullMarked;
