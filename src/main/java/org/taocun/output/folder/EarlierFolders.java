package org.taocun.output.folder;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Folders of version 0.1, recognised by other files. They may be replaced, not resumed. */
public final class EarlierFolders {
  private static final String IDENTITY = "identity.txt";
  private static final String RECORD = "run.json";
  private static final String RUN = "run";

  private EarlierFolders() {}

  /** The content of a run's run.json. */
  private record Run(
      @Nullable String program,
      @Nullable String scenarioHash,
      @Nullable String version,
      @Nullable JsonElement options) {
    boolean complete() {
      return "taocun".equals(program) && scenarioHash != null && version != null && options != null;
    }
  }

  /**
   * True if a folder holds results of that version, or its unfinished work.
   *
   * @param kind of results, such as "calibration"
   */
  public static boolean holds(Path folder, String kind) throws IOException {
    Path identity = folder.resolve(IDENTITY);
    if (Files.isRegularFile(identity)) {
      return Files.readString(identity).startsWith("Taocun " + kind + "\n");
    }
    return kind.equals(RUN) && run(folder.resolve(RECORD));
  }

  private static boolean run(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      Run run = Json.GSON.fromJson(Files.readString(file), Run.class);
      return run != null && run.complete();
    } catch (JsonParseException | CharacterCodingException e) {
      return false;
    }
  }
}
