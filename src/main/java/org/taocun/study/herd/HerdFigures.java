package org.taocun.study.herd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.taocun.analysis.herding.LayerName;
import org.taocun.base.Say;
import org.taocun.base.Word;
import org.taocun.base.Words;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFile;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.FigureSet;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.text.Language;

/** The figures of tests of herding: the curve, adoption by exposure, and what chance gives. */
final class HerdFigures {
  private final HerdRows rows;
  private final FigureFrame frame;
  private final Words words;
  private final Path folder;

  private HerdFigures(HerdRows rows, FigureFrame frame, Path folder) {
    this.rows = rows;
    this.frame = frame;
    this.words = frame.words();
    this.folder = folder;
  }

  /** Draws into results that are being made; returns messages for the user. */
  static List<String> draw(WorkFolder work, HerdRows rows, Language language) {
    return FigureSet.draw(
        work,
        language,
        shown -> shown(rows),
        (frame, folder) -> new HerdFigures(rows, frame, folder).all());
  }

  /** Draws into a folder, which is made; returns messages for the user. */
  static List<String> draw(Path target, HerdRows rows, Language language) throws IOException {
    return FigureSet.draw(
        target,
        language,
        shown -> shown(rows),
        (frame, folder) -> new HerdFigures(rows, frame, folder).all());
  }

  /** Texts of figures that are the user's own. */
  private static String shown(HerdRows rows) {
    return rows.found().stream()
        .map(row -> row.question().title() + LayerName.of(row.layer()))
        .collect(Collectors.joining());
  }

  private void all() throws IOException {
    if (rows.curve().shares().length > 1) {
      write(new CurveFigure(frame, rows.curve()).draw(), "herd-adoption", "adoption");
    }
    if (rows.exposed().stream().anyMatch(ExposedHazard::says)) {
      write(new ExposureFigure(frame, rows.exposed()).draw(), "herd-exposure", "exposure");
    }
    for (HerdRow row : rows.found()) {
      for (Chance chance : row.chance()) {
        String name = "chance-" + Word.of(row.question()) + suffix(row.layer());
        write(
            new ChanceFigure(frame, title(row), chance).draw(),
            "herd-chance",
            ResultsPaths.folderName(name));
      }
    }
  }

  private static String suffix(String layer) {
    return layer.isEmpty() ? "" : "-" + layer;
  }

  /** The test's name, in the language of the figure. */
  private String title(HerdRow row) {
    boolean chinese = Language.of(words) == Language.ZH;
    String name = chinese == Say.chinese() ? row.question().title() : Word.of(row.question());
    return row.layer().isEmpty() ? name : words.of("herd.layer", name, LayerName.of(row.layer()));
  }

  private void write(Drawing drawn, String key, String name) throws IOException {
    FigureFile.write(drawn, words.of("figure." + key), folder, name);
  }
}
