package org.taocun.output.figure;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.text.TextUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Files of a figure: SVG with its text as text, and PNG with two pixels a point. */
public final class FigureFile {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private FigureFile() {}

  public static void write(Drawing drawn, String title, Path folder, String name)
      throws IOException {
    // Otherwise JFreeChart draws the labels of vertical axes as outlines, which cannot be searched.
    TextUtils.setUseDrawRotatedStringWorkaround(false);
    Path unfinished = folder.resolve(name + ".tmp");
    try (Writer out =
        new OutputStreamWriter(
            new BufferedOutputStream(Files.newOutputStream(unfinished)), StandardCharsets.UTF_8)) {
      svg(drawn, title, out);
    }
    Files.move(unfinished, folder.resolve(name + ".svg"), StandardCopyOption.REPLACE_EXISTING);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
      BufferedImage image =
          drawn
              .chart()
              .createBufferedImage(
                  2 * FigureFrame.WIDTH,
                  2 * drawn.height(),
                  FigureFrame.WIDTH,
                  drawn.height(),
                  null);
      PngFile.write(image, out);
    }
    Files.move(unfinished, folder.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
  }

  private static void svg(Drawing drawn, String title, Writer out) throws IOException {
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment("Drawn by Taocun");
    SVGGraphics2D graphics = new SVGGraphics2D(context, false);
    graphics.setSVGCanvasSize(new Dimension(FigureFrame.WIDTH, drawn.height()));
    drawn.chart().draw(graphics, new Rectangle(FigureFrame.WIDTH, drawn.height()));
    Element root = graphics.getRoot();
    root.setAttribute(
        "viewBox", String.format(Locale.ROOT, "0 0 %d %d", FigureFrame.WIDTH, drawn.height()));
    root.setAttribute("role", "img");
    describe(document, root, "desc", drawn.caption());
    describe(document, root, "title", title);
    addFallbackFonts(root);
    graphics.stream(root, out, false, false);
  }

  /** Adds a description for readers who cannot see the picture. */
  private static void describe(Document document, Element root, String kind, String text) {
    Element element = document.createElementNS(SVG, kind);
    element.setTextContent(text);
    root.insertBefore(element, root.getFirstChild());
  }

  /** Adds fallback fonts, since another machine may lack the font. */
  private static void addFallbackFonts(Node node) {
    if (node instanceof Element element && element.hasAttribute("font-family")) {
      String family = element.getAttribute("font-family");
      if (!family.contains("sans-serif")) {
        element.setAttribute("font-family", family + ", sans-serif");
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      addFallbackFonts(child);
    }
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java writes XML", e);
    }
  }
}
