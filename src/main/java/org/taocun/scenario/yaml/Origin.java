package org.taocun.scenario.yaml;

import java.nio.file.Path;

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
   * @param directory to which the file names in it are relative
   */
  record Source(int order, String label, Path directory) {
    /** The place of the source as a whole. */
    Origin whole() {
      return new Origin(this, 0, 0);
    }
  }

  @Override
  public String toString() {
    return line == 0 ? source.label() : source.label() + ":" + line + ":" + column;
  }
}
