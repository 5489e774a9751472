package org.taocun.study.sensitivity;

import java.util.List;

/**
 * The details in the imprint of a sensitivity analysis.
 *
 * @param sweep the sweep's folder
 * @param replications runs at each point
 * @param outcomes the explained outcomes
 * @param where the condition whose boxes are sought; "" for none
 */
record SensitivityInfo(String sweep, int replications, List<String> outcomes, String where) {}
