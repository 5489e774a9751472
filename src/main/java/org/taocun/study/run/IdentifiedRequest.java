package org.taocun.study.run;

import java.util.Map;
import org.taocun.output.folder.Identity;
import org.taocun.study.ResultsKind;
import org.taocun.study.RunInputs;

/**
 * A request with its identity, for comparison with the identity of an existing folder.
 *
 * @param request the wanted content of the folder
 * @param identity the request's identity
 */
record IdentifiedRequest(RunContent request, Identity identity) {
  static final String SCENARIO = "scenario.yaml";
  static final String INPUTS = "inputs";
  static final String KIND = ResultsKind.RUN.word();

  /** Reads the input files. */
  static IdentifiedRequest of(RunContent request) {
    Identity identity =
        new Identity(
            KIND,
            request.version(),
            Map.of("options", request.options().words()),
            Map.of("", request.scenarioText().lines().toList()),
            RunInputs.hashes(request.inputs()));
    return new IdentifiedRequest(request, identity);
  }
}
