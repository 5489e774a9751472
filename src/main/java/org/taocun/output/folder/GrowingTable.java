package org.taocun.output.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A CSV table that grows. Each addition is on the disk before the next begins. */
public final class GrowingTable implements AutoCloseable {
  private final Path file;
  private FileChannel channel;

  private GrowingTable(Path file) throws IOException {
    this.file = file;
    channel = FileChannel.open(file, StandardOpenOption.APPEND);
  }

  /**
   * Begins a file with a text, in one step, so that a crash leaves the old or the new file;
   * additions follow the text.
   */
  public static GrowingTable begin(Path file, String text) throws IOException {
    Disk.write(file, text);
    return new GrowingTable(file);
  }

  /** The content of a file without a last line that a crash cut off; "" if there is no file. */
  public static String wholeLines(Path file) throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    String text = Files.readString(file);
    return text.substring(0, text.lastIndexOf('\n') + 1);
  }

  /** Adds lines; they are on the disk when this returns. */
  public void append(String lines) throws IOException {
    channel.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)));
    channel.force(false);
  }

  /** Replaces all lines by a text, in one step. */
  public void replace(String text) throws IOException {
    channel.close();
    Disk.write(file, text);
    channel = FileChannel.open(file, StandardOpenOption.APPEND);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw Disk.refusal(ResultsPaths.shown(file), e);
    }
  }
}
