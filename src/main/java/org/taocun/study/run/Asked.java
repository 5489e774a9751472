package org.taocun.study.run;

import java.util.Map;
import org.taocun.output.folder.Identity;
import org.taocun.study.RunInputs;

/**
 * What is asked for now, to be held against what a folder was made for.
 *
 * @param request what the folder is to hold
 * @param identity the request's identity
 */
record Asked(RunContent request, Identity identity) {
  static final String SCENARIO = "scenario.yaml";
  static final String INPUTS = "inputs";
  static final String KIND = "run";

  /** Reads the input files. */
  static Asked of(RunContent request) {
    Identity identity =
        new Identity(
            KIND,
            request.version(),
            Map.of("options", request.options().words()),
            Map.of("", request.scenarioText().lines().toList()),
            RunInputs.hashes(request.inputs()));
    return new Asked(request, identity);
  }
}
