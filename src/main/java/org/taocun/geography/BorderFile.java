package org.taocun.geography;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;

/**
 * Reader of borders from a file: pairs of ids (CSV with from and to), or shapes with the property
 * id (names ending in {@code .geojson} or {@code .json}).
 */
public final class BorderFile {
  private BorderFile() {}

  /**
   * The borders of the settings' file; none if the settings name no file.
   *
   * @throws org.taocun.base.ScenarioException when the file cannot be read at all
   */
  public static Borders read(BordersSettings settings, Consumer<String> notes) {
    if (settings.file().isBlank()) {
      return Borders.NONE;
    }
    Path file = Path.of(settings.file());
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || name.endsWith(".geojson")
        ? shapes(file, notes)
        : pairs(file, notes);
  }

  private static Borders pairs(Path file, Consumer<String> notes) {
    InputProblems problems = new InputProblems(file.toString(), notes);
    List<Borders.Pair> pairs = new ArrayList<>();
    CsvInput.read(file, List.of("from", "to"), List.of(), problems, row -> pairs.add(pair(row)));
    return new Borders(problems, pairs, Optional.empty());
  }

  private static Borders.Pair pair(InputRow row) {
    return new Borders.Pair(row.placed("from", row.text("from")), row.placed("to", row.text("to")));
  }

  private static Borders shapes(Path file, Consumer<String> notes) {
    InputProblems problems = new InputProblems(file.toString(), notes);
    List<Borders.Shape> shapes = new ArrayList<>();
    Map<String, Integer> lineOfId = new HashMap<>();
    GeoJson.readShapes(
        file,
        List.of("id"),
        problems,
        (row, geometry) ->
            shapes.add(
                new Borders.Shape(row.placed("id", row.uniqueText("id", lineOfId)), geometry)));
    return new Borders(problems, List.of(), Optional.of(shapes));
  }
}
