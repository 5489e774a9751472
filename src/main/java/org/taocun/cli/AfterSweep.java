package org.taocun.cli;

import java.nio.file.Path;
import java.util.List;
import org.taocun.base.Say;
import org.taocun.output.folder.ResultsPaths;

/** The commands that go on with the folder of a finished sweep. */
final class AfterSweep {
  private AfterSweep() {}

  /** Those of a whole sweep. */
  static List<String> whole(String place) {
    String folder = ResultsPaths.typed(Path.of(place));
    return List.of(
        Say.of("What drives the outcomes: taocun sensitivity {0}", folder),
        Say.of("A page of it: taocun report {0}", folder));
  }

  /** That of a shard. */
  static List<String> shard() {
    return List.of(Say.of("The folders of all shards are joined by: taocun merge"));
  }
}
