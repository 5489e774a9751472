package org.taocun.analysis.herding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The classic data sets, from the test resources. */
final class Classic {
  private Classic() {}

  /** Medical Innovation: 125 physicians in 4 cities, 17 months; tetracycline. */
  static Diffusion medicalInnovation() {
    return read("medical-innovation", 17);
  }

  /** Korean family planning: 1,047 women in 25 villages, 10 years. */
  static Diffusion korea() {
    return read("korean-family-planning", 10);
  }

  static Ties ties(Diffusion data) {
    return data.layers().get(0);
  }

  private static Diffusion read(String name, int periods) {
    List<String[]> people = rows(name + "-people.csv");
    Map<String, Integer> places = new HashMap<>();
    TreeSet<String> names = new TreeSet<>();
    for (String[] row : people) {
      places.put(row[0], places.size());
      names.add(row[1]);
    }
    List<String> groups = List.copyOf(names);
    int[] group = people.stream().mapToInt(row -> groups.indexOf(row[1])).toArray();
    int[] adopted =
        people.stream()
            .mapToInt(row -> row[2].isEmpty() ? Diffusion.NEVER : Integer.parseInt(row[2]))
            .toArray();
    int[] left = new int[adopted.length];
    Arrays.fill(left, Diffusion.NEVER);
    List<String[]> ties = rows(name + "-ties.csv");
    Ties named =
        Ties.of(
            "named",
            adopted.length,
            ties.stream().mapToInt(row -> places.get(row[0])).toArray(),
            ties.stream().mapToInt(row -> places.get(row[1])).toArray(),
            ties.stream().mapToDouble(row -> Double.parseDouble(row[2])).toArray());
    return new Diffusion(
        people.stream().map(row -> row[0]).toList(),
        group,
        groups,
        adopted,
        left,
        periods,
        List.of(named),
        List.of());
  }

  static List<String[]> rows(String file) {
    try (InputStream in = Classic.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
