package org.taocun.study.herd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.study.herd.data.DiffusionData;
import org.taocun.study.herd.data.DiffusionData.Wave;

/** Waves of ties as a user's data have them: networks by period, or layers with given periods. */
final class Waves {
  private Waves() {}

  /**
   * The files of an export.
   *
   * @throws ScenarioException if the data have no waves, or the folder is in use
   */
  static Map<String, String> files(
      DiffusionData data, HerdRequest.Siena export, HerdRequest.Options options) {
    if (options.exits()) {
      throw new ScenarioException(
          Say.of("{0}: does not go with {1}: the model has both", "--export-siena", "--of exits"));
    }
    requireFree(export.folder());
    List<Wave> waves = data.waves();
    if (!waves.isEmpty()) {
      if (!export.waves().isEmpty()) {
        throw new ScenarioException(
            Say.of("{0}: has no effect, since ties have periods", "--waves"));
      }
      Diffusion networks = data.diffusion().with(waves.stream().map(Wave::ties).toList());
      return SienaExport.files(networks, waves.stream().mapToInt(Wave::period).toArray());
    }
    if (export.waves().isEmpty()) {
      throw new ScenarioException(
          Say.of(
              "--export-siena: needs waves of ties: one layer with a column period, or layers that"
                  + " are waves, with their periods by --waves"));
    }
    return SienaExport.files(
        data.diffusion(), export.waves().stream().mapToInt(Integer::intValue).toArray());
  }

  private static void requireFree(Path folder) {
    try {
      if (!Disk.isFree(folder)) {
        throw new ScenarioException(
            Say.of("--export-siena: {0} is there already; choose another folder", folder));
      }
    } catch (IOException e) {
      throw Disk.refusal(folder, e);
    }
  }

  /** Writes the files into a new folder; returns a message for the user. */
  static String write(Path folder, Map<String, String> files) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Disk.refusal(folder, e);
    }
    SienaExport.write(files, folder);
    return Say.of("waves of ties and adoption for RSiena are in {0}; run siena.R there", folder);
  }
}
