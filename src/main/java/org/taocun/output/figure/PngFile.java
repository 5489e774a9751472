package org.taocun.output.figure;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;

/**
 * PNG (ISO/IEC 15948) of a picture with opacity: the bytes of {@code ImageIO} in less time. Writing
 * pictures takes most of the time of a results folder.
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte BITS = 8;
  private static final byte RED_GREEN_BLUE_ALPHA = 6;
  private static final int BYTES_A_PIXEL = 4;
  private static final int COMPRESSION = 4;
  private static final int CHUNK = 32_768;

  private PngFile() {}

  /** Writes a picture of {@link BufferedImage#TYPE_INT_ARGB}. */
  static void write(BufferedImage image, OutputStream file) throws IOException {
    DataOutputStream out = new DataOutputStream(file);
    out.write(SIGNATURE);
    chunk("IHDR", header(image), out);
    Deflater deflater = new Deflater(COMPRESSION);
    try (InputStream packed =
        new DeflaterInputStream(new ByteArrayInputStream(lines(image)), deflater)) {
      for (byte[] next = packed.readNBytes(CHUNK);
          next.length > 0;
          next = packed.readNBytes(CHUNK)) {
        chunk("IDAT", next, out);
      }
    } finally {
      deflater.end();
    }
    chunk("IEND", new byte[0], out);
  }

  private static byte[] header(BufferedImage image) {
    return ByteBuffer.allocate(13)
        .putInt(image.getWidth())
        .putInt(image.getHeight())
        .put(BITS)
        .put(RED_GREEN_BLUE_ALPHA)
        .array();
  }

  /** The pixels line by line, each line behind the byte 0, which means no filter. */
  private static byte[] lines(BufferedImage image) {
    int width = image.getWidth();
    ByteBuffer lines = ByteBuffer.allocate(image.getHeight() * (1 + BYTES_A_PIXEL * width));
    int[] line = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRaster().getDataElements(0, y, width, 1, line);
      lines.put((byte) 0);
      for (int argb : line) {
        lines.putInt(Integer.rotateLeft(argb, 8));
      }
    }
    return lines.array();
  }

  private static void chunk(String type, byte[] data, DataOutputStream out) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(type.getBytes(US_ASCII));
    sum.update(data);
    out.writeInt(data.length);
    out.write(type.getBytes(US_ASCII));
    out.write(data);
    out.writeInt((int) sum.getValue());
  }
}
