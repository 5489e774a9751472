package org.taocun.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A file name on the command line. The refusal of one that the system's locale cannot hold names
 * the remedy.
 */
final class FileName implements ITypeConverter<Path> {
  static final String EMPTY = "the name of the file or folder is empty";

  @Override
  public Path convert(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException(EMPTY);
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "'"
              + text
              + "' cannot be a file name here ("
              + e.getReason()
              + "); for names with other than ASCII letters start the program by its launcher"
              + " 'taocun', or set LC_ALL=C.UTF-8");
    }
  }
}
