package org.taocun.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.base.ColumnNames;
import org.taocun.base.Distribution;
import org.taocun.base.Draws;
import org.taocun.base.ScenarioException;

class VillageFileTest {
  @TempDir private Path folder;

  private Territory territory(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return Territories.of(settings(file.toString()), Draws.of(1, 0));
  }

  private static GeographySettings settings(String file) {
    return new GeographySettings(
        file,
        ColumnNames.NONE,
        1,
        1,
        1,
        new Distribution.Uniform(5, 5),
        60,
        25,
        5,
        new Distribution.Uniform(0.2, 0.4),
        0,
        0,
        0.5,
        0,
        ProvinceSettings.none());
  }

  private List<String> problems(String name, String text) {
    ScenarioException refused =
        catchThrowableOfType(ScenarioException.class, () -> territory(name, text));
    assertThat(refused).isNotNull();
    return refused.problems().stream()
        .map(line -> line.replace(folder.resolve(name).toString(), "FILE"))
        .toList();
  }

  @Test
  void villagesAreReorderedByCountyAndTownship() throws IOException {
    Territory territory =
        territory(
            "v.csv",
            """
            id,county,township,xKm,yKm,households,hubKm,industrialBase,broadband
            d,睢宁,沙集,0,0,30,12.5,0.8,yes
            e,揭东,锡场,900,-100,20,,,
            f,睢宁,高作,3,4,10,,0.1,false
            g,睢宁,沙集,6,8,5,,,no
            """);
    assertThat(territory.villages()).extracting(Village::id).containsExactly("d", "g", "f", "e");
    assertThat(territory.counties()).containsExactly("睢宁", "揭东");
    assertThat(territory.townships()).containsExactly("沙集", "高作", "锡场");
    assertThat(territory.households()).isEqualTo(65);
    assertThat(territory.village(1).firstHousehold()).isEqualTo(30);
    Village dongfeng = territory.village(0);
    assertThat(dongfeng.hubKm()).isEqualTo(12.5);
    assertThat(dongfeng.industrialBase()).isEqualTo(0.8);
    assertThat(dongfeng.broadband()).isTrue();
    // The county's villages lie at (0,0), (3,4), (6,8): their mean is 5 km from the last.
    assertThat(territory.village(1).hubKm()).isCloseTo(5, within(1e-12));
    assertThat(territory.village(1).industrialBase()).isBetween(0.2, 0.4);
    assertThat(territory.village(1).broadband()).isFalse();
  }

  @Test
  void chineseHeadsAndYesAreUnderstood() throws IOException {
    Territory territory = territory("v.csv", "村庄编号,县,乡镇,户数（户）,横坐标,纵坐标,宽带\na,睢宁,沙集,30.0,0,0,是\n");
    assertThat(territory.village(0).households()).isEqualTo(30);
    assertThat(territory.village(0).broadband()).isTrue();
    assertThat(problems("w.csv", "村庄编号,县,乡镇,户数（户）,横坐标,纵坐标\na,睢宁,沙集,30户,0,0\n"))
        .containsExactly(
            "FILE:2: column '户数（户）': must be a whole number >= 1, was '30户': write 30");
    assertThat(problems("x.csv", "村庄编号,县,乡镇,户数,经度\na,睢宁,沙集,30,118\nb,睢宁,沙集,30,\n"))
        .containsExactly(
            "FILE:2: column 'latitude': must not be empty",
            "FILE:3: needs a position: xKm and yKm, or 经度 and latitude");
  }

  @Test
  void drawnTraitsBelongToTheVillageNotToItsLine() throws IOException {
    String header = "id,county,township,xKm,yKm,households\n";
    Territory one = territory("a.csv", header + "p,c,t,0,0,5\nq,c,t,1,1,5\n");
    Territory other = territory("b.csv", header + "q,c,t,1,1,5\nr,c,t,2,2,5\np,c,t,0,0,5\n");
    assertThat(other.village(2).industrialBase()).isEqualTo(one.village(0).industrialBase());
    assertThat(other.village(0).industrialBase()).isEqualTo(one.village(1).industrialBase());
  }

  @Test
  void degreesBecomeKilometres() throws IOException {
    Territory territory =
        territory(
            "v.csv",
            """
            id,county,township,longitude,latitude,households
            a,c,t,117.5,34.0,5
            b,c,t,118.5,34.0,5
            """);
    // One degree of a parallel: 6371.0088·π/180·cos 34° = 92.185 km.
    assertThat(territory.village(1).xKm() - territory.village(0).xKm())
        .isCloseTo(92.185, within(0.001));
    assertThat(territory.village(0).yKm()).isEqualTo(0);
  }

  @Test
  void pointsAndPolygonsOfGeoJsonAreRead() throws IOException {
    Territory territory =
        territory(
            "v.geojson",
            """
            {"type": "FeatureCollection", "features": [
             {"type": "Feature", "properties": {"id": "a", "county": "c", "township": "t",
               "households": 12, "broadband": true},
              "geometry": {"type": "Point", "coordinates": [118, 33]}},
             {"type": "Feature", "properties": {"id": "b", "county": "c", "township": "t",
               "households\u00a0": "\u200b7\u00a0", "hubKm": null},
              "geometry": {"type": "Polygon", "coordinates":
                [[[118, 35], [120, 35], [120, 37], [118, 37], [118, 35]]]}},
             {"type": "Feature", "properties": {"id": "m", "county": "c", "township": "t",
               "households": 1},
              "geometry": {"type": "MultiPolygon", "coordinates":
                [[[[118, 33], [119, 33], [119, 34], [118, 34], [118, 33]]],
                 [[[120, 33], [121, 33], [121, 34], [120, 34], [120, 33]]]]}}
            ]}
            """);
    assertThat(territory.households()).isEqualTo(20);
    assertThat(territory.village(0).broadband()).isTrue();
    // Centroids (118, 33), (119, 36), (119.5, 33.5); a degree of latitude is 111.195 km.
    assertThat(territory.village(1).yKm() - territory.village(0).yKm())
        .isCloseTo(3 * 111.195, within(0.01));
    assertThat(territory.village(2).yKm() - territory.village(0).yKm())
        .isCloseTo(0.5 * 111.195, within(0.01));
    assertThat(
            (territory.village(2).xKm() - territory.village(0).xKm())
                / (territory.village(1).xKm() - territory.village(0).xKm()))
        .isCloseTo(1.5, within(1e-9));
  }

  @Test
  void everyProblemOfACsvFileIsTold() {
    assertThat(
            problems(
                "v.csv",
                """
                id,county,township,xKm,yKm,households,industrialBase,broadband,hubKm
                a,c,t,0,0,-3,0.5,yes,1
                a,c,t,0,0,3,1.5,perhaps,-1
                b,,t,east,NaN,3,,,
                c,c,t,,,3,,,
                """))
        .containsExactly(
            "FILE:2: column 'households': must be a whole number >= 1, was '-3'",
            "FILE:3: column 'id': 'a' stands already in line 2; it must be unique",
            "FILE:3: column 'hubKm': must be a number >= 0, was '-1'",
            "FILE:3: column 'industrialBase': must be a number from 0 to 1, was '1.5'",
            "FILE:3: column 'broadband': must be true or false (or yes, no, 1, 0), was 'perhaps'",
            "FILE:4: column 'xKm': must be a number, was 'east'",
            "FILE:4: column 'yKm': must be a number, was 'NaN': leave the row out where nothing is"
                + " known",
            "FILE:4: column 'county': must not be empty; if cells are merged, fill in every row",
            "FILE:5: needs a position: xKm and yKm, or longitude and latitude");
  }

  @Test
  void aFileWithoutOrWithTwoKindsOfPositionsIsRefused() {
    assertThat(problems("v.csv", "id,county,township,households\na,c,t,3\nb,c,t,3\n"))
        .containsExactly(
            "FILE: every village needs a position: xKm and yKm, or longitude and latitude");
    assertThat(
            problems(
                "v.csv",
                """
                id,county,township,households,xKm,yKm,longitude,latitude
                a,c,t,3,1,1,,
                b,c,t,3,,,118,34
                """))
        .containsExactly(
            "FILE: gives some positions in km (line 2) and some in degrees (line 3); use one of"
                + " them for all villages");
  }

  @Test
  void aPositionUnderAnotherNameCanBeNamed() {
    assertThat(problems("v.csv", "id,county,township,households,x经度,gps纬度\na,c,t,3,116,33\n"))
        .singleElement()
        .asString()
        .endsWith("in the scenario, such as columns: {longitude: x经度, latitude: gps纬度}");
    assertThat(problems("v.csv", "id,county,township,households,remark\na,c,t,3,near\n"))
        .singleElement()
        .asString()
        .endsWith("in the scenario, such as columns: {longitude: ..., latitude: ...}");
  }

  @Test
  void aPropertyThatNoFeatureHasIsToldOnce() {
    String feature =
        """
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [116, 33]},
         "properties": {"id": "%s", "county": "c", "township": "t", "清查户口数": 5}}\
        """;
    String two = feature.formatted("a") + "," + feature.formatted("b");
    assertThat(problems("v.json", "{\"type\": \"FeatureCollection\", \"features\": [" + two + "]}"))
        .containsExactly(
            "FILE: needs the properties id, county, township, households; missing: households;"
                + " found: county, id, township, 清查户口数; if a column has another name in the file,"
                + " say so beside the file's name in the scenario, such as columns: {households:"
                + " 清查户口数}");
  }

  @Test
  void everyProblemOfAGeoJsonFileIsTold() {
    assertThat(
            problems(
                "v.json",
                """
                {"type": "FeatureCollection", "features": [
                 {"type": "Feature", "properties": {"id": "a", "county": "c", "township": "t",
                   "housholds": 12}, "geometry": {"type": "Point", "coordinates": [500118, 33]}},
                 {"type": "Feature", "properties": {"id": "b", "county": "c", "township": "t",
                   "households": 0},
                  "geometry": {"type": "LineString", "coordinates": [[1, 1], [2, 2]]}},
                 {"type": "Feature", "properties": {"id": "d", "county": "c", "township": "t",
                   "households": 1}, "geometry": {"type": "Polygon", "coordinates": [[[1, 1]]]}}
                ]}
                """))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "FILE:2: property 'housholds' is unknown; did you mean 'households'?"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "FILE:2: feature 1, property 'longitude': must be a number from -180 to"
                            + " 180, was '500118.0'"),
            line ->
                assertThat(line)
                    .isEqualTo("FILE:2: feature 1, property 'households': must not be empty"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "FILE:4: feature 2, geometry: type must be Point, Polygon or MultiPolygon,"
                            + " was 'LineString'"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "FILE:4: feature 2, property 'households': must be a whole number >= 1,"
                            + " was '0'"),
            line -> assertThat(line).startsWith("FILE:7: feature 3, geometry: "),
            line -> assertThat(line).startsWith("FILE:4: needs a position"),
            line -> assertThat(line).startsWith("FILE:7: needs a position"));
  }

  @Test
  void whatIsNoGeoJsonIsRefused() {
    assertThat(problems("v.json", "{\"features\": [\n{\"a\": }]}"))
        .singleElement()
        .asString()
        .startsWith("FILE:2: is not GeoJSON");
    assertThat(problems("v.json", "[1, 2]"))
        .singleElement()
        .asString()
        .startsWith("FILE:1: is not GeoJSON");
    assertThat(problems("v.json", "{\"type\": \"Point\"}"))
        .singleElement()
        .asString()
        .startsWith("FILE: has no features");
    assertThat(problems("v.json", "[".repeat(100_000)))
        .singleElement()
        .asString()
        .startsWith("FILE:1: is not GeoJSON");
    assertThat(problems("v.json", "{\"features\": [" + "[".repeat(100_000)))
        .singleElement()
        .asString()
        .startsWith("FILE:1: is not GeoJSON");
  }

  @Test
  void swappedDegreesAreToldOnce() {
    assertThat(
            problems(
                "v.csv",
                """
                id,county,township,households,longitude,latitude
                a,c,t,10,34.1,117.9
                b,c,t,10,39.5,76
                """))
        .containsExactly(
            "FILE:2: 'longitude' and 'latitude' are swapped, in 2 rows of 2: China has longitudes"
                + " from 73 to 135 and latitudes from 18 to 54; exchange them");
  }

  @Test
  void aTownshipInTwoCountiesCloseTogetherIsNoted() throws IOException {
    String text = "id,county,township,households,xKm,yKm\na,c,t,10,0,0\nb,C,t,10,3,4\n";
    assertThat(notes(text))
        .containsExactly(
            "FILE: note: 1 township lies in several counties, close together: t (in c, C); each"
                + " county has a township of its own then; is a county written otherwise?");
    assertThat(notes(text.replace("3,4", "300,4"))).isEmpty();
  }

  @Test
  void aVillageWithPlaceAndHouseholdsOfAnotherIsNoted() throws IOException {
    String text =
        "id,county,township,households,xKm,yKm\na,c,t,10,0,0\nb,c,t,10,0,0\nd,c,t,9,0,0\n";
    assertThat(notes(text))
        .containsExactly(
            "FILE:3: note: 1 village has the place and the households of another: a (line 2) and b"
                + " (line 3); if one village is listed twice, delete one of the rows");
    assertThat(notes(text.replace("b,c,t,10,0,0", "b,c,t,10,0,0.1"))).isEmpty();
  }

  @Test
  void aVillageFarFromAllOthersOfItsCountyIsNoted() throws IOException {
    String text =
        """
        id,county,township,households,longitude,latitude
        a,c,t,10,117.9,34.1
        b,c,t,11,117.8,34.2
        d,c,t,12,11.79,34.0
        """;
    assertThat(notes(text))
        .singleElement()
        .asString()
        .startsWith("FILE:4: note: village 'd' lies ")
        .endsWith(" km from the others of county 'c'; is a digit of its position wrong?");
  }

  @Test
  void townsAndNamesThatDifferByBlanksAreNoted() throws IOException {
    String text = "id,county,township,households,xKm,yKm\na,c,河湾镇,10,0,0\nb,c,河湾 镇,3500000,1,0\n";
    assertThat(notes(text))
        .containsExactly(
            "FILE:3: note: village 'b' has 3500000 households: is that a town, or a digit too"
                + " many?",
            "FILE:3: note: township '河湾镇' and '河湾 镇' differ by blanks only and are read as two;"
                + " write one name");
  }

  @Test
  void aHeadThatBeginsAColumnIsNoted() throws IOException {
    String text = "id,county,township,households,xKm,yKm,产业,broad\na,c,t,10,0,0,0.2,1\n";
    assertThat(notes(text))
        .satisfiesExactly(
            note ->
                assertThat(note).contains("column '产业' is let be; if 'industrialBase' is meant"),
            note -> assertThat(note).contains("column 'broad' is let be; if 'broadband' is meant"));
  }

  private List<String> notes(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("n.csv"), text);
    List<String> notes = new ArrayList<>();
    VillageFile.read(settings(file.toString()), notes::add);
    return notes.stream().map(note -> note.replace(file.toString(), "FILE")).toList();
  }
}
