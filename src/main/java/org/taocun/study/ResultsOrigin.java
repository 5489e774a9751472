package org.taocun.study;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Json;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.text.Language;

/**
 * The file run.json of a results folder: the folder's content and origin. Its components are its
 * keys.
 *
 * @param program this program's name
 * @param kind the kind of results
 * @param version the program's version
 * @param identity the hash of identity.json: equal hashes, equal tables
 * @param name of the scenario, or of the work
 * @param title of the scenario; "" for none
 * @param titleZh its Chinese title; "" for none
 * @param details facts of this kind of results
 * @param provenance facts that may differ between two equal folders
 */
public record ResultsOrigin<D>(
    String program,
    ResultsKind kind,
    String version,
    String identity,
    String name,
    String title,
    String titleZh,
    D details,
    Provenance provenance) {
  /** The file's name. */
  public static final String FILE_NAME = "run.json";

  private static final String PROGRAM = "taocun";

  /** The keys that every version has written. */
  private record Head(
      @Nullable String program,
      @Nullable ResultsKind kind,
      @Nullable String version,
      @Nullable String name) {
    static final Head NONE = new Head(null, null, null, null);
  }

  /** The origin of finished work. */
  public static <D> ResultsOrigin<D> of(
      ResultsKind kind,
      Identity identity,
      String name,
      String title,
      String titleZh,
      D details,
      Provenance provenance) {
    return new ResultsOrigin<>(
        PROGRAM,
        kind,
        identity.version(),
        identity.hash(),
        name,
        title,
        titleZh,
        details,
        provenance);
  }

  /** Writes the file into the folder of some work. */
  public void write(WorkFolder folder) {
    folder.write(FILE_NAME, Json.text(this));
  }

  /** Writes the file into a folder. */
  public void write(Path folder) throws IOException {
    Disk.write(folder.resolve(FILE_NAME), Json.text(this));
  }

  /** The title in a language; the name if there is none. */
  public String title(Language language) {
    String written = language == Language.ZH && !titleZh.isBlank() ? titleZh : title;
    return written.isBlank() ? name : written;
  }

  /**
   * Reads the origin of a folder.
   *
   * @throws ScenarioException if the folder holds no results of this kind, or if its origin is
   *     damaged or of a version with other keys
   */
  public static <D> ResultsOrigin<D> read(Path folder, ResultsKind kind, Class<D> details) {
    Path file = folder.resolve(FILE_NAME);
    if (!Files.isRegularFile(file)) {
      throw new ScenarioException(
          Say.of(
              "{0}: is not a results folder (it has no {1}){2}",
              folder, FILE_NAME, ResultsKind.hint(folder)));
    }
    try {
      JsonElement json = JsonParser.parseString(Files.readString(file));
      refuseOther(folder, Json.GSON.fromJson(json, Head.class), kind);
      return whole(json, details);
    } catch (JsonParseException e) {
      throw new ScenarioException(
          Say.of("{0}: is damaged: it is not the JSON that Taocun wrote", file));
    } catch (IOException e) {
      throw Disk.refusal(file, e);
    }
  }

  private static void refuseOther(Path folder, @Nullable Head head, ResultsKind kind) {
    Path file = folder.resolve(FILE_NAME);
    if (head == null || !PROGRAM.equals(head.program()) || head.version() == null) {
      throw new ScenarioException(Say.of("{0}: is not a record of Taocun", file));
    }
    if (head.kind() == null) {
      throw new ScenarioException(
          Say.of(
              "{0}: was written by version {1} of Taocun, and {2} does not read it; use that"
                  + " version, or make the results anew",
              file, head.version(), Program.version()));
    }
    if (head.kind() != kind) {
      throw new ScenarioException(
          Say.of(
              "{0}: is not a record of a {1}{2}", file, kind.spoken(), ResultsKind.hint(folder)));
    }
  }

  private static <D> ResultsOrigin<D> whole(JsonElement json, Class<D> details) {
    try {
      ResultsOrigin<JsonElement> read =
          Json.GSON.fromJson(json, new TypeToken<ResultsOrigin<JsonElement>>() {});
      ResultsOrigin<D> whole = read.with(Json.GSON.fromJson(read.details(), details));
      if (whole.complete()) {
        return whole;
      }
    } catch (JsonParseException e) {
      throw e;
    } catch (RuntimeException e) {
      // Gson hands on a record's refusal as any of several exceptions.
      throw new JsonParseException(Say.of("parts of it are missing"), e);
    }
    throw new JsonParseException(Say.of("parts of it are missing"));
  }

  private <E> ResultsOrigin<E> with(E other) {
    return new ResultsOrigin<>(
        program, kind, version, identity, name, title, titleZh, other, provenance);
  }

  @SuppressWarnings("ConstantConditions") // Gson leaves absent components null
  private boolean complete() {
    return identity != null
        && name != null
        && title != null
        && titleZh != null
        && details != null
        && provenance != null;
  }

  /** The kind of a folder's results; empty if this version does not know it. */
  public static Optional<ResultsKind> kind(Path folder) {
    return Optional.ofNullable(head(folder).kind());
  }

  /** The name in a folder's origin of any version; empty if there is none. */
  public static Optional<String> name(Path folder) {
    return Optional.ofNullable(head(folder).name());
  }

  /** The message on a folder that another version made; empty for this version. */
  public static Optional<String> otherVersion(Path folder) {
    return Optional.ofNullable(head(folder).version())
        .filter(version -> !version.equals(Program.version()))
        .map(
            version ->
                Say.of(
                    "{0}: was made by version {1} of Taocun, this is {2}",
                    ResultsPaths.shown(folder), version, Program.version()));
  }

  private static Head head(Path folder) {
    Path file = folder.resolve(FILE_NAME);
    if (!Files.isRegularFile(file)) {
      return Head.NONE;
    }
    try {
      Head head = Json.GSON.fromJson(Files.readString(file), Head.class);
      return head != null && PROGRAM.equals(head.program()) ? head : Head.NONE;
    } catch (JsonParseException | IOException e) {
      return Head.NONE;
    }
  }
}
