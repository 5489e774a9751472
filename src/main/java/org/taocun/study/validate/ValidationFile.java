package org.taocun.study.validate;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.scenario.ScenarioArm;

/**
 * The file validation.json: all rows of a validation, from which figures and report are made again.
 */
final class ValidationFile {
  static final String NAME = "validation.json";

  private static final TypeToken<Optional<ScenarioArm>> ARM = new TypeToken<>() {};

  private static final Gson GSON =
      new GsonBuilder()
          .serializeSpecialFloatingPointValues()
          .disableHtmlEscaping()
          .registerTypeAdapter(YearMonth.class, new Month())
          .registerTypeAdapter(ARM.getType(), new Arm())
          .create();

  private ValidationFile() {}

  static void write(Path folder, ValidationRows rows) throws IOException {
    Disk.write(folder.resolve(NAME), GSON.toJson(rows) + "\n");
  }

  /**
   * Reads a validation.
   *
   * @throws ScenarioException if the file is missing or damaged
   */
  static ValidationRows read(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      return Objects.requireNonNull(
          GSON.fromJson(Files.readString(file), ValidationRows.class), "an empty file");
    } catch (CharacterCodingException | RuntimeException e) {
      // Gson hands on a record's refusal as any of several exceptions.
      throw new ScenarioException(Say.of("{0}: is damaged or not a validation", file));
    } catch (IOException e) {
      throw new ScenarioException(file + ": " + Disk.reason(e));
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

  /** An arm that a pattern may lack, as a list of one or none. */
  private static final class Arm extends TypeAdapter<Optional<ScenarioArm>> {
    private static final Gson PLAIN = new Gson();

    @Override
    public void write(JsonWriter out, Optional<ScenarioArm> arm) throws IOException {
      out.beginArray();
      arm.ifPresent(one -> PLAIN.toJson(one, ScenarioArm.class, out));
      out.endArray();
    }

    @Override
    public Optional<ScenarioArm> read(JsonReader in) throws IOException {
      in.beginArray();
      Optional<ScenarioArm> arm =
          in.hasNext() ? Optional.of(PLAIN.fromJson(in, ScenarioArm.class)) : Optional.empty();
      in.endArray();
      return arm;
    }
  }
}
