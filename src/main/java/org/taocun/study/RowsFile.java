package org.taocun.study;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.taocun.base.Message;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;

/**
 * The JSON file of all rows of a study, from which figures and report are made again. Months are
 * written as YYYY-MM; numbers may be NaN or infinite.
 *
 * @param <R> the rows
 */
public final class RowsFile<R> {
  private final String name;
  private final Class<R> type;
  private final Gson gson;

  /**
   * A file of rows.
   *
   * @param name of the file in the results folder
   * @param adapters for components that Gson does not know, by their types
   */
  public RowsFile(String name, Class<R> type, Map<Type, TypeAdapter<?>> adapters) {
    this.name = name;
    this.type = type;
    GsonBuilder builder =
        new GsonBuilder()
            .serializeSpecialFloatingPointValues()
            .disableHtmlEscaping()
            .registerTypeAdapter(YearMonth.class, new Month())
            .registerTypeAdapter(Message.class, new KeptMessage());
    adapters.forEach(builder::registerTypeAdapter);
    gson = builder.create();
  }

  /** The file in a folder. */
  public Path in(Path folder) {
    return folder.resolve(name);
  }

  /** Writes rows into a folder. */
  public void write(Path folder, R rows) throws IOException {
    Disk.write(in(folder), gson.toJson(rows) + "\n");
  }

  /**
   * The rows in a folder; empty if the file is damaged.
   *
   * @throws IOException if the file cannot be read
   */
  public Optional<R> read(Path folder) throws IOException {
    try {
      return Optional.of(
          Objects.requireNonNull(gson.fromJson(Files.readString(in(folder)), type), name));
    } catch (CharacterCodingException | RuntimeException e) {
      // Gson hands on a record's refusal as any of several exceptions.
      return Optional.empty();
    }
  }

  /**
   * The rows in a folder.
   *
   * @throws ScenarioException if the file is damaged
   * @throws IOException if the file cannot be read
   */
  public R undamaged(Path folder) throws IOException {
    return read(folder)
        .orElseThrow(
            () ->
                new ScenarioException(
                    Say.of("{0}: is damaged: it is not the JSON that Taocun wrote", in(folder))));
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
