package org.taocun.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.taocun.output.text.HtmlPage;

/** The figures and the page of a results folder, made from its files. */
public interface ResultsPage {
  /** Draws the figures into a folder; returns messages for the user. */
  List<String> draw(Path target) throws IOException;

  /** Writes the page. */
  HtmlPage page(List<Path> figures) throws IOException;
}
