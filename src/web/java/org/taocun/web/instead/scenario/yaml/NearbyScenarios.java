package org.taocun.web.instead.scenario.yaml;

import java.nio.file.Path;
import org.taocun.base.Nearest;
import org.taocun.web.PageFiles;

/** Finder of the scenario of a page that was meant by a name that is none. */
public final class NearbyScenarios {
  private NearbyScenarios() {}

  static String of(Path file) {
    String typed = file.toString();
    String name = typed.substring(typed.lastIndexOf('/') + 1);
    return Nearest.question(Nearest.of(name, PageFiles.names()));
  }

  static String inside(Path unused) {
    return "";
  }
}
