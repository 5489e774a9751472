package org.taocun.study.compare;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;

/**
 * The file comparison.json: all rows of a comparison, from which figures and report are made again.
 */
public final class ComparisonFile {
  static final String NAME = "comparison.json";

  private static final Gson GSON =
      new GsonBuilder()
          .serializeSpecialFloatingPointValues()
          .disableHtmlEscaping()
          .registerTypeAdapter(YearMonth.class, new Month())
          .create();

  private ComparisonFile() {}

  static void write(Path folder, ComparisonRows rows) throws IOException {
    Disk.write(folder.resolve(NAME), GSON.toJson(rows) + "\n");
  }

  /**
   * Reads a comparison.
   *
   * @throws ScenarioException if the file is damaged
   */
  public static ComparisonRows read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    try {
      return Objects.requireNonNull(
          GSON.fromJson(Files.readString(file), ComparisonRows.class), "an empty file");
    } catch (CharacterCodingException | RuntimeException e) {
      // Gson hands on a record's refusal as any of several exceptions.
      throw new ScenarioException(Say.of("{0}: is damaged or not a comparison", file));
    }
  }

  /** Months in the notation YYYY-MM. */
  private static final class Month extends TypeAdapter<YearMonth> {
    @Override
    public void write(JsonWriter out, YearMonth month) throws IOException {
      out.value(month.toString());
    }

    @Override
    public YearMonth read(JsonReader in) throws IOException {
      return YearMonth.parse(in.nextString());
    }
  }
}
