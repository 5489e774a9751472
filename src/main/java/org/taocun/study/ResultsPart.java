package org.taocun.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The figures and the text of results that stand in the page of others. */
public interface ResultsPart {
  /** Draws the figures into a folder; returns messages for the user. */
  List<String> draw(Path target) throws IOException;

  /** Lines of Markdown. */
  List<String> text();
}
