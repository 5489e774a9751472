/**
 * Scenario files: YAML to records and back, every problem with file, line and column. The only
 * place that knows YAML. Its one rule: a bad scenario is refused, all problems at once.
 */
@NullMarked
package org.taocun.scenario.yaml;

import org.jspecify.annotations.NullMarked;
