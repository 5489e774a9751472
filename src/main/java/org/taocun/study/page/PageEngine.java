package org.taocun.study.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/**
 * The engine compiled for browsers.
 *
 * @param runtime the script that loads it
 * @param packed its WebAssembly, compressed by gzip, as {@link PackedText}
 */
record PageEngine(String runtime, String packed) {
  /**
   * The engine of a folder.
   *
   * @throws ScenarioException if the folder has none
   */
  static PageEngine in(Path folder) throws IOException {
    Path wasm = folder.resolve("engine.wasm");
    Path runtime = folder.resolve("runtime.js");
    if (!Files.isRegularFile(wasm) || !Files.isRegularFile(runtime)) {
      throw new ScenarioException(
          Say.of(
              "{0}: there is no engine for pages; the launcher 'taocun' builds it, or:"
                  + " ./mvnw -Pweb process-classes",
              folder));
    }
    return new PageEngine(
        Files.readString(runtime), PackedText.of(compressed(Files.readAllBytes(wasm))));
  }

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out =
        new GZIPOutputStream(packed) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
