package org.taocun.study.herd;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVPrinter;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Ties;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.ShippedText;
import org.taocun.output.folder.Disk;
import org.taocun.output.table.Csv;

/**
 * Tables for actor-oriented models of ties and adoption that change together, and a script that
 * reads them with the R package RSiena. Layers are waves of ties, in their order: {@code ties.csv}
 * has a row for each tie of a wave, people numbered from 1; {@code adoption.csv} a column for each
 * wave, 1 for who is an adopter at its end; {@code actors.csv} groups and traits. Ties count alike.
 * Everybody is there in every wave.
 */
final class SienaExport {
  private static final String SCRIPT = "/org/taocun/study/herd/siena.R";

  private final Diffusion data;
  private final int[] periods;

  private SienaExport(Diffusion data, int[] periods) {
    this.data = data;
    this.periods = periods;
  }

  /**
   * The files of an export by their names.
   *
   * @param periods the period of each wave: that at whose end the ties of the layer were observed
   * @throws ScenarioException if the data are no waves, or nobody changes
   */
  static Map<String, String> files(Diffusion data, int[] periods) {
    SienaExport export = new SienaExport(data, periods.clone());
    export.require();
    Map<String, String> files = new LinkedHashMap<>();
    files.put("actors.csv", csv(export.actors()));
    files.put("ties.csv", csv(export.ties()));
    files.put("adoption.csv", csv(export.adoption()));
    files.put("siena.R", ShippedText.of(SCRIPT));
    return files;
  }

  private void require() {
    int waves = data.layers().size();
    if (waves < 2) {
      throw new ScenarioException(
          Say.of(
              "an actor-oriented model needs ties of two waves or more, a layer each; there are"
                  + " {0}",
              waves));
    }
    if (periods.length != waves) {
      throw new ScenarioException(
          Say.of("there are {0} waves of ties and {1} periods", waves, periods.length));
    }
    for (int w = 0; w < waves; w++) {
      int before = w == 0 ? -1 : periods[w - 1];
      if (periods[w] <= before || periods[w] > data.periods()) {
        throw new ScenarioException(
            Say.of(
                "periods of waves must ascend from 0 to {0}, were {1}",
                data.periods(), Arrays.toString(periods)));
      }
    }
    if (IntStream.range(0, data.people()).noneMatch(this::changes)) {
      throw new ScenarioException(Say.of("nobody adopts or leaves between the waves"));
    }
  }

  private boolean changes(int person) {
    return IntStream.range(1, periods.length)
        .anyMatch(
            w -> data.isAdopter(person, periods[w]) != data.isAdopter(person, periods[w - 1]));
  }

  private List<List<Object>> actors() {
    List<List<Object>> rows = new ArrayList<>();
    boolean groups = data.groups().size() > 1;
    List<Object> head = new ArrayList<>(List.of("actor", "id"));
    if (groups) {
      head.add("group");
    }
    data.traits().forEach(trait -> head.add("trait." + trait.name()));
    rows.add(head);
    for (int i = 0; i < data.people(); i++) {
      List<Object> row = new ArrayList<>(List.of(i + 1, data.ids().get(i)));
      if (groups) {
        row.add(data.group()[i] < 0 ? "NA" : data.group()[i] + 1);
      }
      for (Diffusion.Trait trait : data.traits()) {
        double value = trait.values()[i];
        row.add(Double.isNaN(value) ? "NA" : value);
      }
      rows.add(row);
    }
    return rows;
  }

  private List<List<Object>> ties() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("wave", "from", "to"));
    for (int w = 0; w < periods.length; w++) {
      Ties wave = data.layers().get(w);
      for (int i = 0; i < data.people(); i++) {
        for (int k = wave.first()[i]; k < wave.first()[i + 1]; k++) {
          rows.add(List.of(w + 1, i + 1, wave.to()[k] + 1));
        }
      }
    }
    return rows;
  }

  private List<List<Object>> adoption() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(Arrays.stream(periods).<Object>mapToObj(period -> "period" + period).toList());
    for (int i = 0; i < data.people(); i++) {
      int person = i;
      rows.add(
          Arrays.stream(periods)
              .<Object>mapToObj(period -> data.isAdopter(person, period) ? 1 : 0)
              .toList());
    }
    return rows;
  }

  private static String csv(List<List<Object>> rows) {
    StringWriter text = new StringWriter();
    try (CSVPrinter out = new CSVPrinter(text, Csv.FORMAT)) {
      for (List<Object> row : rows) {
        out.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Writes the files into an existing folder.
   *
   * @throws ScenarioException if the disk refuses
   */
  static void write(Map<String, String> files, Path folder) {
    for (Map.Entry<String, String> file : files.entrySet()) {
      try {
        Disk.write(folder.resolve(file.getKey()), file.getValue());
      } catch (IOException e) {
        throw Disk.refusal(folder, e);
      }
    }
  }
}
