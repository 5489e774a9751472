package org.taocun.output.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taocun.output.folder.Disk;
import org.taocun.output.table.TextTable;

/** A self-contained page of HTML, with styles and figures inside. */
public final class HtmlPage {
  private static final String STYLE =
      """
      body { font-family: "Noto Sans", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #222;
        line-height: 1.5; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 1.7rem; line-height: 1.25; } h2 { font-size: 1.25rem; margin-top: 2.2rem; }
      table { border-collapse: collapse; font-size: .88rem; width: 100%; }
      .wide { overflow-x: auto; margin: 1rem 0; }
      th, td { border-bottom: 1px solid #ddd; padding: .25rem .6rem; text-align: left; vertical-align: top; }
      th { border-bottom: 2px solid #888; }
      .number { text-align: right; font-variant-numeric: tabular-nums; }
      td.number { white-space: nowrap; }
      nav ul { list-style: none; padding: 0; columns: 2; } nav a { color: inherit; }
      figure { margin: 1.5rem 0; } img { max-width: 100%; height: auto; }
      pre { background: #f5f5f5; padding: .8rem; overflow-x: auto; }
      .quiet { color: #555; font-size: .9rem; }
      @media print { body { max-width: none; margin: 0; } h2, figure, tr { break-inside: avoid; } }
      """;

  /** A number, a range of numbers, or a number with its interval, in either language. */
  private static final Pattern NUMBER =
      Pattern.compile("[-+−<>]?[-0-9∞][-+−0-9.,∞% ()]*((to|至|±) ?[-+−<>0-9.,∞% ()]+)*");

  private final StringBuilder head = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private final List<String> headings = new ArrayList<>();
  private final Language language;
  private final String title;

  public HtmlPage(Language language, String title) {
    this.language = language;
    this.title = title;
    element("h1", title);
  }

  private HtmlPage element(String name, String text) {
    body.append('<').append(name).append('>').append(escaped(text));
    body.append("</").append(name).append(">\n");
    return this;
  }

  /** Adds a heading, which the list of contents names. */
  public HtmlPage heading(String text) {
    headings.add(text);
    body.append("<h2 id=\"s").append(headings.size()).append("\">");
    body.append(escaped(text)).append("</h2>\n");
    return this;
  }

  public HtmlPage paragraph(String text) {
    return text.isBlank() ? this : element("p", text);
  }

  /** Adds a paragraph in subdued type. */
  public HtmlPage quiet(String text) {
    body.append("<p class=\"quiet\">").append(escaped(text)).append("</p>\n");
    return this;
  }

  /** Adds lines of code. */
  public HtmlPage code(List<String> lines) {
    return element("pre", String.join("\n", lines));
  }

  public HtmlPage list(List<String> items) {
    if (items.isEmpty()) {
      return this;
    }
    body.append("<ul>\n");
    items.forEach(item -> element("li", item));
    body.append("</ul>\n");
    return this;
  }

  /**
   * Adds a table; its first row is the head. Columns without any text are left out; a column of
   * numbers is set to the right with its head.
   */
  public HtmlPage table(List<List<String>> rows) {
    List<List<String>> filled = TextTable.withoutEmptyColumns(rows);
    List<List<String>> lines = filled.subList(1, filled.size());
    List<Boolean> numbers =
        IntStream.range(0, filled.get(0).size()).mapToObj(k -> holdsNumbers(lines, k)).toList();
    body.append("<div class=\"wide\"><table>\n<thead>");
    row(filled.get(0), "th", numbers);
    body.append("</thead>\n<tbody>\n");
    lines.forEach(row -> row(row, "td", numbers));
    body.append("</tbody></table></div>\n");
    return this;
  }

  /** True if at least half of a column's cells that say something are numbers. */
  private static boolean holdsNumbers(List<List<String>> lines, int column) {
    List<String> said =
        lines.stream()
            .map(line -> line.get(column))
            .filter(cell -> !cell.isBlank() && !cell.equals("-"))
            .toList();
    long numbers = said.stream().filter(cell -> NUMBER.matcher(cell).matches()).count();
    return numbers > 0 && 2 * numbers >= said.size();
  }

  /** Adds Markdown as this program writes it: headings, tables, lists, paragraphs. */
  public HtmlPage markdown(List<String> lines) {
    List<List<String>> cells = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("|")) {
        if (!line.startsWith("|---")) {
          cells.add(List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)));
        }
        continue;
      }
      if (!cells.isEmpty()) {
        table(cells);
        cells.clear();
      }
      if (line.startsWith("#")) {
        heading(line.replaceFirst("^#+ ", ""));
      } else if (line.startsWith("- ")) {
        list(List.of(line.substring(2)));
      } else {
        paragraph(line);
      }
    }
    return cells.isEmpty() ? this : table(cells);
  }

  private void row(List<String> cells, String kind, List<Boolean> numbers) {
    body.append("<tr>");
    for (int k = 0; k < cells.size(); k++) {
      body.append('<').append(kind).append(numbers.get(k) ? " class=\"number\">" : ">");
      body.append(escaped(cells.get(k))).append("</").append(kind).append('>');
    }
    body.append("</tr>\n");
  }

  /** Adds the figure of an SVG file. */
  HtmlPage figure(Path svg, String text) throws IOException {
    String data = Base64.getEncoder().encodeToString(Files.readAllBytes(svg));
    body.append("<figure><img alt=\"").append(escaped(text));
    body.append("\" src=\"data:image/svg+xml;base64,").append(data).append("\"></figure>\n");
    return this;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Puts the list of contents behind all that was added so far. */
  public HtmlPage contents() {
    head.append(body);
    body.setLength(0);
    return this;
  }

  private String links() {
    if (head.isEmpty()) {
      return "";
    }
    StringBuilder links = new StringBuilder("<nav><ul>\n");
    for (int k = 1; k <= headings.size(); k++) {
      links.append("<li><a href=\"#s").append(k).append("\">");
      links.append(escaped(headings.get(k - 1))).append("</a></li>\n");
    }
    return links.append("</ul></nav>\n").toString();
  }

  String text() {
    String code = language == Language.ZH ? "zh-CN" : "en";
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body>
    %s</body>
    </html>
    """
        .formatted(code, escaped(title), STYLE, head + links() + body);
  }

  /** Writes the page, whole or not at all. */
  public void write(Path file) throws IOException {
    Disk.write(file, text());
  }

  /** The figures of a folder in the order of their names; none if there is no folder. */
  public static List<Path> drawn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".svg"))
          .sorted(Comparator.comparing(HtmlPage::name))
          .toList();
    }
  }

  /** Adds the figures of these names, in their order. */
  public void figuresNamed(List<Path> figures, List<String> names) throws IOException {
    figures(figures.stream().filter(file -> names.contains(name(file))).toList(), names);
  }

  /** Adds the figures of all other names. */
  public void figuresBut(List<Path> figures, List<String> names) throws IOException {
    figures(figures.stream().filter(file -> !names.contains(name(file))).toList(), List.of());
  }

  private static String name(Path svg) {
    return String.valueOf(svg.getFileName()).replaceFirst("[.]svg$", "");
  }

  /** Adds figures to the page: those named first, then all others. */
  public void figures(List<Path> figures, List<String> first) throws IOException {
    List<Path> ordered = new ArrayList<>();
    for (String name : first) {
      figures.stream().filter(file -> file.endsWith(name + ".svg")).forEach(ordered::add);
    }
    figures.stream().filter(file -> !ordered.contains(file)).forEach(ordered::add);
    for (Path file : ordered) {
      figure(file, title(file));
    }
  }

  /** The title of a figure, for readers who cannot see it. */
  private static String title(Path svg) throws IOException {
    String text = Files.readString(svg);
    int from = text.indexOf("<desc>") + 6;
    int to = text.indexOf("</desc>");
    return from > 5 && to > from
        ? text.substring(from, to).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        : String.valueOf(svg.getFileName());
  }
}
