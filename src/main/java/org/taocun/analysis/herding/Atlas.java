package org.taocun.analysis.herding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Rates at which tests of herding reject in worlds of known causes, by size and observation. The
 * shipped table is atlas.csv of {@code taocun herd power scenarios/power/atlas.yaml}; {@code
 * atlas.properties} beside it has the command and the hashes.
 *
 * @param rows all rates
 */
public record Atlas(List<AtlasRow> rows) {
  private static final String SHIPPED = "atlas.csv";

  public Atlas {
    rows = List.copyOf(rows);
  }

  /** The table that ships with the program. */
  public static Atlas shipped() {
    try (InputStream in =
        Objects.requireNonNull(Atlas.class.getResourceAsStream(SHIPPED), "it is shipped")) {
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table in the format of atlas.csv.
   *
   * @throws IllegalArgumentException if it has another format
   */
  public static Atlas read(Reader table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<AtlasRow> rows = new ArrayList<>();
    for (CSVRecord record : format.parse(table)) {
      rows.add(AtlasRow.of(record::get));
    }
    return new Atlas(rows);
  }

  /**
   * The rates of a test on data of some size, one for each world, layer of ties by layer: those of
   * the survey of the table that is nearest in the logarithms of villages, households, months and
   * length of a period, everything having been asked and reported. None for a test that is not in
   * the table.
   *
   * @param villages number of villages or other groups
   * @param households mean number of people of a group
   * @param months number of months
   * @param everyMonths months of one observed period
   */
  public List<AtlasRow> nearest(
      Question test, int villages, double households, int months, int everyMonths) {
    return nearest(test, survey -> survey.distance(villages, households, months, everyMonths));
  }

  /**
   * The rates of a test on data whose periods are of unknown length: those of the survey that is
   * nearest in the logarithms of villages, households and number of periods.
   */
  public List<AtlasRow> nearest(Question test, int villages, double households, int periods) {
    return nearest(
        test,
        survey ->
            survey.distance(
                villages, households, periods * survey.everyMonths(), survey.everyMonths()));
  }

  private List<AtlasRow> nearest(Question test, ToDoubleFunction<Survey> distance) {
    Map<List<String>, AtlasRow> nearest = new LinkedHashMap<>();
    for (AtlasRow row : rows) {
      double own = distance.applyAsDouble(row.survey());
      if (row.test() == test && Double.isFinite(own)) {
        nearest.merge(
            List.of(row.lookAlike(), row.layer()),
            row,
            (one, other) -> distance.applyAsDouble(one.survey()) <= own ? one : other);
      }
    }
    return List.copyOf(nearest.values());
  }
}
