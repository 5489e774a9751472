package org.taocun.study.run;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.Json;
import org.taocun.output.folder.Provenance;
import org.taocun.output.table.Columns;
import org.taocun.output.text.Language;
import org.taocun.study.Fingerprint;
import org.taocun.study.ResultsKind;

/** The file run.json: what was run, by what, where and when. Its components are its keys. */
@SuppressWarnings("UnusedVariable") // components are written by reflection
public record RunInfo(
    String program,
    String name,
    String title,
    String titleZh,
    String scenarioHash,
    String version,
    RunContent.Options options,
    long seed,
    int replications,
    String start,
    String java,
    String mason,
    String system,
    String host,
    String started,
    double seconds,
    List<String> commandLine,
    Columns columns) {
  private static final String PROGRAM = "taocun";

  static RunInfo of(RunContent request, Provenance provenance, Columns columns) {
    return new RunInfo(
        PROGRAM,
        request.name(),
        request.title(),
        request.titleZh(),
        new Fingerprint().of(request.scenarioText(), request.inputs()),
        request.version(),
        request.options(),
        request.seed(),
        request.replications(),
        request.start().toString(),
        provenance.java(),
        provenance.mason(),
        provenance.system(),
        provenance.host(),
        provenance.started().toString(),
        provenance.duration().toMillis() / 1000.0,
        provenance.commandLine(),
        columns);
  }

  /** The scenario's title in a language; its name where it has none. */
  String title(Language language) {
    String written = language == Language.ZH && !titleZh.isBlank() ? titleZh : title;
    return written.isBlank() ? name : written;
  }

  String json() {
    return Json.text(this);
  }

  /** Whether a file is a run.json that names this program. */
  @SuppressWarnings("ConstantConditions") // Gson leaves absent components null
  static boolean isOfTaocun(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      RunInfo info = Json.GSON.fromJson(Files.readString(file), RunInfo.class);
      return info != null && PROGRAM.equals(info.program());
    } catch (JsonParseException | CharacterCodingException e) {
      return false;
    }
  }

  /**
   * Reads a folder's run.json.
   *
   * @throws ScenarioException when the folder holds no results
   */
  @SuppressWarnings("ConstantConditions") // Gson leaves absent components null
  public static RunInfo read(Path folder) {
    Path file = folder.resolve(Provenance.FILE_NAME);
    if (!Files.isDirectory(folder) || !Files.isRegularFile(file)) {
      throw new ScenarioException(
          folder
              + ": is not a results folder (it has no "
              + Provenance.FILE_NAME
              + ")"
              + ResultsKind.hint(folder));
    }
    try {
      RunInfo info = Json.GSON.fromJson(Files.readString(file), RunInfo.class);
      if (info != null && info.name() != null && info.columns() != null) {
        return info;
      }
      throw new ScenarioException(file + ": is not a record of a run" + ResultsKind.hint(folder));
    } catch (JsonParseException e) {
      throw new ScenarioException(file + ": is damaged: " + e.getMessage());
    } catch (IOException e) {
      throw new ScenarioException(file + ": " + Disk.reason(e));
    }
  }
}
