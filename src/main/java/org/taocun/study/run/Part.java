package org.taocun.study.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.taocun.base.Say;
import org.taocun.output.table.Columns;
import org.taocun.trace.Fingerprint;
import org.taocun.trace.RunRecord;

/**
 * A finished replication on the disk: its rows of every table, then an index.
 *
 * <p>Layout: sections in the order of {@link Section} as UTF-8 text; then the end of each section
 * (8 bytes, big-endian). The panel has a file of its own, because it is written during the run.
 */
final class Part implements AutoCloseable {
  private static final int INDEX_BYTES = Section.values().length * Long.BYTES;

  private final FileChannel channel;
  private final long[] ends = new long[Section.values().length];

  private Part(FileChannel channel) {
    this.channel = channel;
  }

  /** Writes a part. */
  static void write(Path file, RunRecord run, Tables tables) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer index = ByteBuffer.allocate(INDEX_BYTES);
      Writer out =
          new BufferedWriter(
              new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
      for (Section section : Section.values()) {
        section(section, run, tables, out);
        out.flush();
        index.putLong(channel.position());
      }
      writeFully(channel, index.flip());
      channel.force(true);
    }
  }

  private static void section(Section section, RunRecord run, Tables tables, Writer out)
      throws IOException {
    if (section == Section.COLUMNS) {
      out.write(Columns.of(run).json());
    } else if (section == Section.FINGERPRINT) {
      out.write(Fingerprint.of(run));
    } else if (section == Section.NETWORK) {
      run.network().ifPresent(network -> NetworkFile.write(network, out));
    } else {
      tables.write(section, run, out);
    }
  }

  /** Opens a part. */
  static Part open(Path file) throws IOException {
    Part part = new Part(FileChannel.open(file, StandardOpenOption.READ));
    try {
      part.readIndex(file);
      return part;
    } catch (IOException e) {
      part.close();
      throw e;
    }
  }

  private void readIndex(Path file) throws IOException {
    ByteBuffer index = ByteBuffer.allocate(INDEX_BYTES);
    long at = channel.size() - INDEX_BYTES;
    while (at >= 0 && index.hasRemaining()) {
      if (channel.read(index, at + index.position()) < 0) {
        break;
      }
    }
    index.flip();
    for (int i = 0; i < ends.length && index.remaining() >= Long.BYTES; i++) {
      ends[i] = index.getLong();
    }
    if (ends[ends.length - 1] != at) {
      throw new IOException(Say.of("'{0}' is damaged; --force starts again", file));
    }
  }

  /** The length of a section in bytes. */
  long length(Section section) {
    return ends[section.ordinal()] - begin(section);
  }

  /** Copies a section. */
  void copy(Section section, WritableByteChannel out) throws IOException {
    long at = begin(section);
    long end = ends[section.ordinal()];
    while (at < end) {
      at += channel.transferTo(at, end - at, out);
    }
  }

  /** A section as text. */
  String text(Section section) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(length(section)));
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, begin(section) + bytes.position()) < 0) {
        throw new IOException(Say.of("a stored replication is cut off"));
      }
    }
    return new String(bytes.array(), StandardCharsets.UTF_8);
  }

  private long begin(Section section) {
    return section.ordinal() == 0 ? 0 : ends[section.ordinal() - 1];
  }

  private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
