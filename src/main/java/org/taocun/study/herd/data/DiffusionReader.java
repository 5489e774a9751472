package org.taocun.study.herd.data;

import java.nio.file.Files;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.study.YamlKind;

/** Reader of diffusion data of any kind. */
public final class DiffusionReader {
  private DiffusionReader() {}

  /**
   * The data of a request.
   *
   * @throws ScenarioException with every problem as file:line
   */
  public static DiffusionData read(DataRequest request) {
    request.files().forEach(YamlKind::refuse);
    boolean folder = Files.isDirectory(request.people());
    if (folder && request.files().size() > 1) {
      throw new ScenarioException(
          Say.of("{0}: is a folder; the folder of a run stands alone", request.people()));
    }
    return folder ? RunReader.read(request) : TablesReader.read(request);
  }
}
