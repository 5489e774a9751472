package org.taocun.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.base.ColumnNames;
import org.taocun.base.Distribution;
import org.taocun.base.Draws;
import org.taocun.base.Neighbours;
import org.taocun.base.ScenarioException;

class AdjacencyTest {
  @TempDir private Path folder;

  private static Territory drawn(int counties, double spacingKm) {
    return Territories.of(
        new GeographySettings(
            "",
            ColumnNames.NONE,
            counties,
            4,
            15,
            Distribution.parse("5"),
            spacingKm,
            12,
            4,
            Distribution.parse("0.3"),
            0,
            0,
            1,
            0,
            ProvinceSettings.none()),
        Draws.of(5, 0));
  }

  private static ClusterCriteria criteria(double km, boolean withinCounty, String file) {
    YearMonth date = YearMonth.of(2020, 1);
    return new ClusterCriteria(
        0,
        1,
        1,
        0.5,
        date,
        24,
        3,
        date,
        0,
        0,
        10,
        30,
        100,
        km,
        withinCounty,
        new BordersSettings(file, 0.05));
  }

  private static Neighbours adjacent(ClusterCriteria criteria, Territory territory) {
    return Adjacency.of(criteria, BorderFile.read(criteria.borders(), note -> {}), territory);
  }

  private static List<String> pairs(Territory territory, Neighbours neighbours) {
    List<String> pairs = new ArrayList<>();
    for (int v = 0; v < neighbours.places(); v++) {
      for (int k = 0; k < neighbours.degree(v); k++) {
        if (neighbours.neighbour(v, k) > v) {
          pairs.add(
              territory.village(v).id() + " " + territory.village(neighbours.neighbour(v, k)).id());
        }
      }
    }
    return pairs;
  }

  @ParameterizedTest
  @CsvSource({"0.7,true", "3,true", "3,false", "9,true", "9,false", "500,true", "500,false"})
  void theGridFindsWhatLookingAtEveryPairFinds(double km, boolean withinCounty) {
    Territory territory = drawn(3, 15);
    List<String> slow = new ArrayList<>();
    for (Village one : territory.villages()) {
      for (Village other : territory.villages()) {
        boolean before =
            territory.find(one.id()).orElseThrow() < territory.find(other.id()).orElseThrow();
        boolean may = !withinCounty || one.county().equals(other.county());
        double distance = Math.hypot(one.xKm() - other.xKm(), one.yKm() - other.yKm());
        if (before && may && distance <= km) {
          slow.add(one.id() + " " + other.id());
        }
      }
    }
    Neighbours found = adjacent(criteria(km, withinCounty, ""), territory);
    assertThat(pairs(territory, found)).isEqualTo(slow).isNotEmpty();
  }

  private Territory fourInTwoCounties() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("v.csv"),
            """
            id,county,township,xKm,yKm,households,urban
            a,c,t,0,0,5,
            b,c,t,3,4,5,yes
            d,c,t,30,0,5,no
            e,f,t,3,5,5,
            """);
    return Territories.of(
        new GeographySettings(
            file.toString(),
            ColumnNames.NONE,
            1,
            1,
            1,
            Distribution.parse("5"),
            60,
            25,
            5,
            Distribution.parse("0.3"),
            0,
            0,
            1,
            1,
            ProvinceSettings.none()),
        Draws.of(5, 0));
  }

  @Test
  void aFileMaySayWhichVillagesAreUrban() throws IOException {
    assertThat(fourInTwoCounties().villages())
        .extracting(Village::urban)
        .containsExactly(true, true, false, true);
    assertThat(drawn(1, 60).villages()).noneMatch(Village::urban);
  }

  @Test
  void theDistanceItselfIsNearEnough() throws IOException {
    Territory four = fourInTwoCounties();
    assertThat(pairs(four, adjacent(criteria(5, true, ""), four))).containsExactly("a b");
    assertThat(pairs(four, adjacent(criteria(4.999, true, ""), four))).isEmpty();
    assertThat(pairs(four, adjacent(criteria(5, false, ""), four))).containsExactly("a b", "b e");
  }

  @Test
  void pairsOfAFileReplaceDistance() throws IOException {
    Territory four = fourInTwoCounties();
    String file =
        Files.writeString(folder.resolve("pairs.csv"), "from,to\nd,a\na,d\ne,b\n").toString();
    assertThat(pairs(four, adjacent(criteria(5, true, file), four))).containsExactly("a d");
    assertThat(pairs(four, adjacent(criteria(5, false, file), four))).containsExactly("a d", "b e");
  }

  private List<String> problems(String name, String text) throws IOException {
    Territory four = fourInTwoCounties();
    Path file = Files.writeString(folder.resolve(name), text);
    ScenarioException refused =
        catchThrowableOfType(
            ScenarioException.class, () -> adjacent(criteria(5, true, file.toString()), four));
    assertThat(refused).isNotNull();
    return refused.problems().stream().map(line -> line.replace(file.toString(), "FILE")).toList();
  }

  @Test
  void wrongPairsAreToldLineByLine() throws IOException {
    assertThat(problems("p.csv", "from,to\na,b\na,x1\nb,b\n,a\n"))
        .containsExactly(
            "FILE:3: column 'to': there is no village 'x1'",
            "FILE:4: column 'to': is the village itself; give two different villages",
            "FILE:5: column 'from': must not be empty; if cells are merged, fill in every row");
    assertThat(problems("q.csv", "from,two\na,b\n").get(0)).contains("missing: to");
    assertThat(problems("r.csv", "from,to\n")).containsExactly("FILE: has a header but no rows");
  }

  private static String square(String id, double west, double south, double side) {
    double east = west + side;
    double north = south + side;
    return """
    {"type": "Feature", "properties": {"id": "%s"}, "geometry": {"type": "Polygon",
     "coordinates": [[[%s, %s], [%s, %s], [%s, %s], [%s, %s], [%s, %s]]]}}\
    """
        .formatted(id, west, south, east, south, east, north, west, north, west, south);
  }

  private static String collection(String... features) {
    return "{\"type\": \"FeatureCollection\", \"features\": [%s]}"
        .formatted(String.join(",\n", features));
  }

  @Test
  void polygonsAreAdjacentAlongEdgesAtCornersAndAcrossSmallGaps() throws IOException {
    Territory four = fourInTwoCounties();
    // a and b share half an edge; d touches b at a corner; e lies 0.0003° (33 m) north of a, and
    // 0.0303° from d; "elsewhere" is no village.
    String map =
        collection(
            square("a", 118, 34, 0.02),
            square("b", 118.02, 34.01, 0.02),
            square("d", 118.04, 34.03, 0.02),
            square("e", 118, 34.0203, 0.01),
            square("elsewhere", 118.01, 34.005, 0.02));
    String file = Files.writeString(folder.resolve("map.geojson"), map).toString();
    assertThat(pairs(four, adjacent(criteria(5, false, file), four)))
        .containsExactly("a b", "a e", "b d");
    assertThat(pairs(four, adjacent(criteria(5, true, file), four))).containsExactly("a b", "b d");
  }

  @Test
  void villagesWithoutPolygonsAreTold() throws IOException {
    assertThat(problems("m.geojson", collection(square("a", 118, 34, 1), square("B", 119, 34, 1))))
        .containsExactly(
            "FILE: has no polygon for 3 of 4 villages, such as 'b'; the property id must be the"
                + " village's id");
    assertThat(
            problems(
                "n.geojson",
                collection(
                    square("a", 118, 34, 1),
                    square("a", 118, 34, 1),
                    "{\"type\": \"Feature\", \"properties\": {\"id\": \"b\"}, \"geometry\":"
                        + " {\"type\": \"Point\", \"coordinates\": [118, 33]}}")))
        .hasSize(2)
        .anyMatch(line -> line.contains("'a' stands already in line"))
        .anyMatch(line -> line.contains("'b' needs a Polygon or MultiPolygon"));
  }
}
