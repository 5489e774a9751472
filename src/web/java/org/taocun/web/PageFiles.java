package org.taocun.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The scenarios that a page brings along, as files that others can extend. */
public final class PageFiles {
  /** The folder in which a page's files lie. */
  static final Path FOLDER = Path.of("/page");

  private static final List<String> NAMES = new ArrayList<>();

  private PageFiles() {}

  /** The names of the files. */
  public static List<String> names() {
    return List.copyOf(NAMES);
  }

  static void put(String name, String text) {
    try {
      if (!Files.isDirectory(FOLDER)) {
        Files.createDirectory(FOLDER);
      }
      Files.writeString(FOLDER.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!NAMES.contains(name)) {
      NAMES.add(name);
    }
  }
}
