package org.taocun.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.InflaterInputStream;
import org.taocun.base.Message;
import org.taocun.base.ScenarioException;

/** Archive that brings kept state back. */
final class ArchiveReader extends Archive {
  private final InflaterInputStream in;

  /**
   * @param kept the bytes of an {@link ArchiveWriter}
   */
  ArchiveReader(byte[] kept) {
    in = new InflaterInputStream(new ByteArrayInputStream(kept));
  }

  @Override
  void pass(byte[] bytes) {
    try {
      if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
        throw new ScenarioException(Message.of("the state in the checkpoint ends too early"));
      }
    } catch (IOException e) {
      throw new ScenarioException(
          Message.of("the state in the checkpoint cannot be read: {0}", e.getMessage()));
    }
  }

  /** Refuses state that is left over, for which nobody asked. */
  void close() {
    try (in) {
      if (in.read() >= 0) {
        throw new ScenarioException(
            Message.of("the state in the checkpoint goes on where it should end"));
      }
    } catch (IOException e) {
      throw new ScenarioException(
          Message.of("the state in the checkpoint cannot be read: {0}", e.getMessage()));
    }
  }
}
