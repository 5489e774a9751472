package org.taocun.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taocun.base.ScenarioException;

/**
 * Reports: one page of HTML with everything in it, for a run, a comparison or a sweep. Its text is
 * written from the numbers of the folder, each with the number of replications and an interval.
 */
public final class Report {
  /** The report's name in a results folder. */
  public static final String FILE_NAME = "report.html";

  /** What kind of results a folder holds. */
  interface Kind {
    /** Draws the figures into a folder; returns messages for the user. */
    List<String> draw(Path target) throws IOException;

    /** Writes the page. */
    HtmlPage page(List<Path> figures) throws IOException;
  }

  private Report() {}

  /**
   * Writes the report of a results folder.
   *
   * @param file where it goes; an earlier one is replaced
   * @return messages for the user, such as what could not be drawn
   * @throws ScenarioException when the folder holds no results, or the file cannot be written
   */
  public static List<String> write(Path folder, Path file, Language language) {
    try {
      Kind kind = kind(folder, language);
      Path figures = Files.createTempDirectory("taocun-report");
      try {
        List<String> notes = kind.draw(figures);
        kind.page(drawn(figures)).write(file);
        return notes;
      } finally {
        Disk.delete(figures);
      }
    } catch (IOException e) {
      throw new ScenarioException(RunFolder.shown(file) + ": " + Disk.reason(e));
    }
  }

  /**
   * What a folder holds.
   *
   * @throws ScenarioException when it holds nothing that can be reported on
   */
  static Kind kind(Path folder, Language language) throws IOException {
    return switch (ResultsKind.of(folder)) {
      case COMPARISON -> new ComparisonReport(folder, ComparisonFile.read(folder), language);
      case SWEEP -> new SweepReport(folder, language);
      case RUN, OTHER -> new RunReport(folder, RunInfo.read(folder), language);
    };
  }

  /** The figures of a folder, in the order of their names; none where there is no folder. */
  static List<Path> drawn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
    }
  }

  /** Puts figures on a page: those named first, then all others. */
  static void figures(HtmlPage page, List<Path> figures, List<String> first) throws IOException {
    List<Path> ordered = new ArrayList<>();
    for (String name : first) {
      figures.stream().filter(file -> file.endsWith(name + ".svg")).forEach(ordered::add);
    }
    figures.stream().filter(file -> !ordered.contains(file)).forEach(ordered::add);
    for (Path file : ordered) {
      page.figure(file, title(file));
    }
  }

  /** What a figure says of itself to those who do not see it. */
  private static String title(Path svg) throws IOException {
    String text = Files.readString(svg);
    int from = text.indexOf("<desc>") + 6;
    int to = text.indexOf("</desc>");
    return from > 5 && to > from
        ? text.substring(from, to).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        : String.valueOf(svg.getFileName());
  }
}
