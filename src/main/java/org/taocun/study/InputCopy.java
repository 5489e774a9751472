package org.taocun.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.taocun.base.ContentHash;

/**
 * An input file and its copy among the results.
 *
 * @param name its name in the folder inputs
 * @param file the original
 */
public record InputCopy(String name, Path file) {
  /** The 64 hexadecimal digits of SHA-256 over the file. */
  public String hash() {
    try {
      return new ContentHash().file(file).hex();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
