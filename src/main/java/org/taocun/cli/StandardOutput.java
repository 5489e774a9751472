package org.taocun.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output that remembers why it failed. A reader that has seen enough and closed the pipe,
 * such as {@code head}, is no failure.
 */
final class StandardOutput extends OutputStream {
  private final OutputStream out;
  private Optional<IOException> failure = Optional.empty();

  StandardOutput(OutputStream out) {
    this.out = out;
  }

  /** The first failure; empty if all was written, or if nobody wanted more. */
  Optional<IOException> failure() {
    return failure.filter(one -> !closedByReader(one));
  }

  private static boolean closedByReader(IOException failure) {
    String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return said.contains("pipe") || said.contains("管道");
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    try {
      out.write(bytes, from, count);
    } catch (IOException e) {
      failure = failure.or(() -> Optional.of(e));
    }
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      failure = failure.or(() -> Optional.of(e));
    }
  }
}
