package org.taocun.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aFilmHasItsPicturesInOrderAndBeginsAnewAfterTheLast() throws IOException {
    Path file = folder.resolve("film.gif");
    int[] colours = {0xff0000, 0x00ff00, 0x0000ff};
    try (Film film = Film.to(file)) {
      for (int colour : colours) {
        BufferedImage picture = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
        for (int k = 0; k < 48; k++) {
          picture.setRGB(k % 8, k / 8, colour);
        }
        film.add(picture);
      }
      assertThat(film.pictures()).isEqualTo(3);
    }
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(stream);
      assertThat(reader.getNumImages(true)).isEqualTo(3);
      for (int k = 0; k < 3; k++) {
        assertThat(reader.read(k).getRGB(3, 3) & 0xffffff).isEqualTo(colours[k]);
      }
    }
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("NETSCAPE2.0");
  }
}
