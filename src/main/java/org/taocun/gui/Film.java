package org.taocun.gui;

import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** An animated GIF, written picture by picture; it begins anew after the last one. */
final class Film implements AutoCloseable {
  /** How long a picture stands, in hundredths of a second. */
  private static final int STANDS = 12;

  private static final String FORMAT = "javax_imageio_gif_image_1.0";

  private final ImageWriter writer;
  private final ImageOutputStream stream;
  private int pictures;

  private Film(ImageWriter writer, ImageOutputStream stream) {
    this.writer = writer;
    this.stream = stream;
  }

  /** Opens a film; a file that is there is replaced. */
  static Film to(Path file) throws IOException {
    Files.deleteIfExists(file);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    ImageOutputStream stream = ImageIO.createImageOutputStream(file.toFile());
    if (stream == null) {
      throw new IOException(file.toString());
    }
    writer.setOutput(stream);
    writer.prepareWriteSequence(null);
    return new Film(writer, stream);
  }

  /** The number of pictures so far. */
  int pictures() {
    return pictures;
  }

  /** Adds a picture; all have the size of the first. */
  void add(BufferedImage picture) throws IOException {
    writer.writeToSequence(new IIOImage(picture, null, metadata(picture)), null);
    pictures++;
  }

  private IIOMetadata metadata(RenderedImage picture) throws IOException {
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(
            ImageTypeSpecifier.createFromRenderedImage(picture), writer.getDefaultWriteParam());
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    IIOMetadataNode control = child(root, "GraphicControlExtension");
    control.setAttribute("disposalMethod", "none");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "FALSE");
    control.setAttribute("delayTime", Integer.toString(STANDS));
    control.setAttribute("transparentColorIndex", "0");
    if (pictures == 0) {
      IIOMetadataNode again = new IIOMetadataNode("ApplicationExtension");
      again.setAttribute("applicationID", "NETSCAPE");
      again.setAttribute("authenticationCode", "2.0");
      again.setUserObject(new byte[] {1, 0, 0});
      child(root, "ApplicationExtensions").appendChild(again);
    }
    metadata.setFromTree(FORMAT, root);
    return metadata;
  }

  private static IIOMetadataNode child(IIOMetadataNode root, String name) {
    for (int k = 0; k < root.getLength(); k++) {
      if (root.item(k).getNodeName().equals(name)) {
        return (IIOMetadataNode) root.item(k);
      }
    }
    IIOMetadataNode made = new IIOMetadataNode(name);
    root.appendChild(made);
    return made;
  }

  @Override
  public void close() throws IOException {
    writer.endWriteSequence();
    stream.close();
    writer.dispose();
  }
}
