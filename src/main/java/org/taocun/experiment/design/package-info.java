/**
 * Designs of sweeps: the choice of their points. Uses scenario paths and draws, never a mechanism.
 * Its one rule: the same factors, design and seed give the same points, byte for byte, on every
 * machine.
 */
@NullMarked
package org.taocun.experiment.design;

import org.jspecify.annotations.NullMarked;
