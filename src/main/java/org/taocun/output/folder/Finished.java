package org.taocun.output.folder;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/**
 * Finished work of the kind that is asked for, in the place of its results.
 *
 * @param folder its folder
 * @param identity its identity; empty for work of an earlier version
 */
public record Finished(Path folder, Optional<Identity> identity) {
  private static final String RECORD = "run.json";

  /** What is read of run.json. */
  private record Origin(@Nullable Told provenance) {}

  /** What is read of its provenance. */
  private record Told(@Nullable String language) {}

  /**
   * The refusal to write there, which says what differs.
   *
   * @param differences lines on what tells the finished work from the one that is asked for
   * @param ways what the user may do
   */
  public ScenarioException refusal(List<String> differences, String ways) throws IOException {
    return Identity.refusal(
        ResultsPaths.shown(folder), Say.of("{0}; {1}", content(differences), ways), differences);
  }

  private String content(List<String> differences) throws IOException {
    if (identity.isEmpty()) {
      return Say.of("holds results of an earlier version");
    }
    if (!differences.isEmpty()) {
      return Say.of("holds results of another question");
    }
    boolean alike = language().filter(told -> !told.equals(Provenance.spoken())).isEmpty();
    return alike
        ? Say.of("holds the results of this very question")
        : Say.of("holds the results of this very question in another language (--lang)");
  }

  /** The language of the work's texts, en or zh; empty where that is not recorded. */
  private Optional<String> language() throws IOException {
    Path file = folder.resolve(RECORD);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(Json.GSON.fromJson(Files.readString(file), Origin.class))
          .flatMap(read -> Optional.ofNullable(read.provenance()))
          .flatMap(told -> Optional.ofNullable(told.language()));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }
}
