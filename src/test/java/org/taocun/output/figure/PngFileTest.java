package org.taocun.output.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngFileTest {
  /** The second size needs more than one chunk of data. */
  @ParameterizedTest
  @CsvSource({"1, 1", "301, 203"})
  void theBytesAreThoseOfImageIo(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Random random = new Random(20260101);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, x < y ? 0xff336699 : random.nextInt());
      }
    }
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    ImageIO.write(image, "png", expected);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PngFile.write(image, written);
    assertThat(written.toByteArray()).isEqualTo(expected.toByteArray());
  }
}
