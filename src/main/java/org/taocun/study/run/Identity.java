package org.taocun.study.run;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taocun.base.ContentHash;
import org.taocun.output.folder.Json;
import org.taocun.output.folder.Provenance;
import org.taocun.study.InputCopy;

/**
 * What decides over the bytes of a run: equal identities give equal tables.
 *
 * @param scenarioHash SHA-256 over the resolved scenario and its input files
 * @param version the program's version
 * @param options what is written
 */
record Identity(String scenarioHash, String version, RunRequest.Options options) {
  /** The identity of a request. Reads the input files. */
  static Identity of(RunRequest request) throws IOException {
    ContentHash digest = new ContentHash().text(request.scenarioText());
    for (InputCopy input : request.inputs()) {
      digest.text(input.name()).file(input.file());
    }
    String hash = digest.hex();
    return new Identity(hash, request.version(), request.options());
  }

  /** The identity of a finished or unfinished run, from its JSON file; empty when unreadable. */
  static Optional<Identity> read(Path json) throws IOException {
    if (!Files.isRegularFile(json)) {
      return Optional.empty();
    }
    try {
      Identity read = Json.GSON.fromJson(Files.readString(json), Identity.class);
      return Optional.ofNullable(read).filter(Identity::complete);
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  /** The identity of a results folder; empty when it is none of this program. */
  static Optional<Identity> ofResults(Path folder) throws IOException {
    Path json = folder.resolve(Provenance.FILE_NAME);
    return RunInfo.isOfTaocun(json) ? read(json) : Optional.empty();
  }

  @SuppressWarnings("ConstantConditions") // Gson leaves absent components null
  private boolean complete() {
    return scenarioHash != null && version != null && options != null;
  }

  String json() {
    return Json.text(this);
  }

  /** Both hashes, for scenarios whose texts cannot be compared. */
  String hashes(Identity other) {
    return "scenario: %s -> %s (hashes)".formatted(brief(other.scenarioHash), brief(scenarioHash));
  }

  /** In what program and options differ from those of another run. */
  List<String> programDifferences(Identity other) {
    List<String> differences = new ArrayList<>();
    if (!version.equals(other.version)) {
      differences.add("version of Taocun: %s -> %s".formatted(other.version, version));
    }
    if (!options.equals(other.options)) {
      differences.add("options: %s -> %s".formatted(words(other.options), words(options)));
    }
    return differences;
  }

  private static String brief(String hash) {
    return hash.substring(0, Math.min(12, hash.length()));
  }

  private static String words(RunRequest.Options options) {
    List<String> words = new ArrayList<>();
    if (options.panel()) {
      words.add("--panel");
    }
    if (options.network()) {
      words.add("--network");
    }
    if (options.excel()) {
      words.add("--excel");
    }
    if (options.checkpointEvery() > 0) {
      words.add("--checkpoint-every " + options.checkpointEvery());
    }
    return words.isEmpty() ? "none" : String.join(" ", words);
  }
}
