package org.taocun.study.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taocun.output.table.ResultTable;

/**
 * The Taobao villages of a province in the last month, mean over the replications.
 *
 * @param province its name
 * @param mean estimate
 * @param error standard error of sampling of the mean
 */
record ProvinceEstimates(String province, double mean, double error) {
  private static final String SCOPE = "province:";

  /** The provinces of a results folder that have any, those with most first. */
  static List<ProvinceEstimates> of(Path folder) {
    Path table = folder.resolve(Section.PROVINCES.fileName());
    if (!Files.isRegularFile(table)) {
      return List.of();
    }
    // A later month takes the place of an earlier one.
    Map<String, Map<String, double[]>> last = new LinkedHashMap<>();
    ResultTable.read(
        table,
        head -> {},
        row -> {
          if (row.text("place").startsWith(SCOPE)) {
            last.computeIfAbsent(
                    row.text("place").substring(SCOPE.length()), name -> new LinkedHashMap<>())
                .put(
                    row.text("replication"),
                    new double[] {row.number("taobaoVillages"), row.number("taobaoVillagesError")});
          }
        });
    List<ProvinceEstimates> all = new ArrayList<>();
    last.forEach((name, runs) -> all.add(of(name, List.copyOf(runs.values()))));
    return all.stream()
        .filter(one -> one.mean() > 0)
        .sorted(Comparator.comparingDouble(ProvinceEstimates::mean).reversed())
        .toList();
  }

  private static ProvinceEstimates of(String name, List<double[]> runs) {
    return new ProvinceEstimates(
        name,
        runs.stream().mapToDouble(run -> run[0]).average().orElse(Double.NaN),
        HeadlineSpread.error(runs.stream().mapToDouble(run -> run[1]).toArray()));
  }
}
