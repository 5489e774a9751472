package org.taocun.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws the figures of a results folder from its tables. */
public final class Figures {
  private Figures() {}

  static List<String> draw(Path folder, Language language) throws IOException {
    return List.of();
  }
}
