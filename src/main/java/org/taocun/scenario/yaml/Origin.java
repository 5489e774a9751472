package org.taocun.scenario.yaml;

import java.nio.file.Path;
import org.taocun.base.Say;

/**
 * The place where something was written.
 *
 * @param source the file or option
 * @param line from 1; 0 for the source as a whole
 * @param column from 1
 */
record Origin(Source source, int line, int column) {
  /**
   * A file or an option.
   *
   * @param order its place in a list of problems
   * @param label as the user wrote it
   * @param key of the setting that the label names in the user's words; empty where it names none
   * @param directory to which the file names in it are relative
   */
  record Source(int order, String label, String key, Path directory) {
    /** A file or an option that names no setting. */
    Source(int order, String label, Path directory) {
      this(order, label, "", directory);
    }

    /** What is to be told of a setting's path beside the label; no number of a list's item. */
    String shown(String path) {
      int named = path.lastIndexOf("." + key);
      String rest = named < 0 ? "" : path.substring(named + 1 + key.length());
      boolean told = !key.isEmpty() && named >= 0 && rest.matches("|[.\\[].*");
      return told ? rest.replaceFirst("^(\\[[0-9]+])*\\.?", "") : path;
    }

    /** The place of the source as a whole. */
    Origin whole() {
      return new Origin(this, 0, 0);
    }
  }

  /**
   * What is said of a setting that stands here.
   *
   * @param path of the setting; empty for the file as a whole
   */
  String told(String path, String message) {
    String shown = source.shown(path);
    return Say.at(this, shown.isEmpty() ? message : Say.at(shown, message));
  }

  @Override
  public String toString() {
    return line == 0 ? source.label() : source.label() + ":" + line + ":" + column;
  }
}
