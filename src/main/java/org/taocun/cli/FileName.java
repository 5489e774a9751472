package org.taocun.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.taocun.base.Say;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A file name on the command line. The refusal of one that the system's locale cannot hold names
 * the remedy.
 */
final class FileName implements ITypeConverter<Path> {
  private static final String EMPTY = "the name of the file or folder is empty";

  /** What is said of a name without a letter. */
  static String empty() {
    return Say.of(EMPTY);
  }

  @Override
  public Path convert(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException(empty());
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          Say.of(
              "'{0}' cannot be a file name here ({1}); for names with other than ASCII letters"
                  + " start the program by its launcher 'taocun', or set LC_ALL=C.UTF-8",
              text, e.getReason()));
    }
  }
}
