package org.taocun.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Archive that keeps the state of a world, packed. */
final class ArchiveWriter extends Archive {
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final DeflaterOutputStream out = new DeflaterOutputStream(kept, deflater, 1 << 16);

  @Override
  void pass(byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of all that was passed; nothing can be passed afterwards. */
  byte[] kept() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return kept.toByteArray();
  }
}
