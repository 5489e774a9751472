package org.taocun.study.compare;

import java.util.List;
import org.taocun.output.folder.Json;
import org.taocun.output.folder.Provenance;

/** The file run.json of a comparison: what was compared, by what, where and when. */
@SuppressWarnings("UnusedVariable") // components are written by reflection
record ComparisonInfo(
    String program,
    String work,
    String name,
    String title,
    String titleZh,
    String version,
    long seed,
    int replications,
    String counted,
    String start,
    int months,
    List<String> arms,
    List<String> worlds,
    String decideOn,
    String java,
    String mason,
    String system,
    String host,
    String started,
    double seconds,
    List<String> commandLine) {
  static ComparisonInfo of(ComparisonRows.Head head, Provenance provenance) {
    return new ComparisonInfo(
        "taocun",
        "comparison",
        head.name(),
        head.title(),
        head.titleZh(),
        head.version(),
        head.seed(),
        head.replications(),
        head.counted(),
        head.start().toString(),
        head.months(),
        head.treatments(),
        head.worlds(),
        head.decideOn(),
        provenance.java(),
        provenance.mason(),
        provenance.system(),
        provenance.host(),
        provenance.started().toString(),
        provenance.duration().toMillis() / 1000.0,
        provenance.commandLine());
  }

  String json() {
    return Json.text(this);
  }
}
