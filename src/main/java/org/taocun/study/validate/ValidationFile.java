package org.taocun.study.validate;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.scenario.ScenarioArm;
import org.taocun.study.RowsFile;

/**
 * The file validation.json: all rows of a validation, from which figures and report are made again.
 */
final class ValidationFile {
  private static final TypeToken<Optional<ScenarioArm>> ARM = new TypeToken<>() {};

  private static final RowsFile<ValidationRows> FILE =
      new RowsFile<>("validation.json", ValidationRows.class, Map.of(ARM.getType(), new Arm()));

  private ValidationFile() {}

  static void write(Path folder, ValidationRows rows) throws IOException {
    FILE.write(folder, rows);
  }

  /**
   * Reads a validation.
   *
   * @throws ScenarioException if the file is missing or damaged
   */
  static ValidationRows read(Path folder) {
    Path file = FILE.in(folder);
    try {
      return FILE.read(folder)
          .orElseThrow(
              () -> new ScenarioException(Say.of("{0}: is damaged or not a validation", file)));
    } catch (IOException e) {
      throw Disk.refusal(file, e);
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
