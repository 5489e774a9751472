package org.taocun.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvInputTest {
  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("村.csv"), text);
  }

  private static List<String> names(Path file) {
    InputProblems problems = new InputProblems(file.toString());
    List<String> rows = new ArrayList<>();
    CsvInput.read(
        file,
        List.of("name", "size"),
        List.of("colour"),
        problems,
        row -> rows.add(row.line() + "=" + row.text("name") + "*" + row.whole("size", 1)));
    problems.refuseIfAny();
    return rows;
  }

  private List<String> problems(Path file) {
    ScenarioException refused = catchThrowableOfType(ScenarioException.class, () -> names(file));
    assertThat(refused).isNotNull();
    return refused.problems().stream().map(line -> line.replace(file.toString(), "FILE")).toList();
  }

  /** Words copied from a page have special blanks and characters that cannot be seen. */
  @Test
  void specialBlanksAndInvisibleCharactersAreNoPartOfACell() throws IOException {
    Path file = file("name\u00a0,\u200bsize\n\u00a0东风\u2060,3\u202f\n东\u00a0风,4\n");
    assertThat(names(file)).containsExactly("2=东风*3", "3=东 风*4");
  }

  @Test
  void cellsAreFoundByNameWhateverOrderQuotesMarksAndBlankLines() throws IOException {
    Path file =
        file(
            "\uFEFFsize,\"name\",remark\r\n"
                + "3, 东风 ,x\r\n\r\n"
                + "4,\"a, \"\"b\"\"\",y\n"
                + "5,\"two\n"
                + "lines\",z\n"
                + "6,last,");
    assertThat(names(file)).containsExactly("2=东风*3", "4=a, \"b\"*4", "5=two\nlines*5", "7=last*6");
  }

  @Test
  void aLineThatNamesTheSeparatorIsNoHeader() throws IOException {
    assertThat(names(file("sep=,\r\nname,size\r\na,3\r\n"))).containsExactly("3=a*3");
    assertThat(CsvInput.heads("SEP=,\nname,size\n")).containsExactly("name", "size");
    assertThat(problems(file("sep=;\nname;size\na;3\n")).get(0))
        .startsWith("FILE:2: has ';' between columns");
  }

  @ParameterizedTest
  @ValueSource(strings = {"合计,7", "总 计：,7", "Total,7", ",Grand total", "sum,"})
  void aLastRowOfTotalsIsRefused(String row) throws IOException {
    assertThat(problems(file("name,size\na,3\nb,4\n" + row + "\n")).get(0))
        .matches("FILE:4: is a row of totals \\('.+'\\): delete it");
    assertThat(names(file("name,size\nTotal,3\nb,4\n"))).hasSize(2);
  }

  @Test
  void aTotalBetweenRowsIsRefused() throws IOException {
    assertThat(problems(file("name,size\na,3\n小计,\nb,4\n")).get(0))
        .isEqualTo("FILE:3: is a row of totals ('小计'): delete it");
  }

  @Test
  void headsThatStandTwiceAreToldAndNotReadAsData() throws IOException {
    assertThat(problems(file("name,size\na,3\nname,size\nb,3\n")))
        .containsExactly(
            "FILE:3: repeats the line of heads: delete it, and what stands below it twice");
  }

  @Test
  void aFileWithoutHeadsIsToldSo() throws IOException {
    assertThat(problems(file("a,3\nb,4\n")))
        .containsExactly(
            "FILE:1: has no heads: the first line must name the columns name, size; found: a, 3");
  }

  @Test
  void everyProblemIsToldWithItsLine() throws IOException {
    Path file = file("name,size\na,-3\n,2\nb,2.5\nc,1,9\nd,\ne,99999999999\nf,7\n");
    assertThat(problems(file))
        .containsExactly(
            "FILE:2: column 'size': must be a whole number >= 1, was '-3'",
            "FILE:3: column 'name': must not be empty; if cells are merged, fill in every row",
            "FILE:4: column 'size': must be a whole number >= 1, was '2.5'",
            "FILE:5: has 3 cells where the header has 2; quote cells that contain a comma",
            "FILE:6: column 'size': must not be empty",
            "FILE:7: column 'size': must be a whole number of at most 2147483647, was"
                + " '99999999999'");
  }

  @Test
  void anotherColumnIsLetBeWithANoteWhereOneErrorMakesItAKnownOne() throws IOException {
    assertThat(notes("name,size,color\na,1,red\n"))
        .containsExactly("FILE:1: note: column 'color' is let be; if 'colour' is meant, rename it");
    assertThat(notes("name,size,colony\na,1,red\n")).isEmpty();
  }

  private static List<String> notes(String text) {
    List<String> notes = new ArrayList<>();
    InputProblems problems = new InputProblems("FILE", notes::add);
    CsvInput.read(text, List.of("name", "size"), List.of("colour"), problems, row -> {});
    problems.refuseIfAny();
    return notes;
  }

  @Test
  void aMissingColumnIsToldWithWhatWasFoundAndMeant() throws IOException {
    assertThat(problems(file("nmae,size\na,1\n")))
        .containsExactly(
            "FILE:1: needs the columns name, size; missing: name; found: nmae, size; is 'nmae'"
                + " meant to be 'name'?");

    assertThat(problems(file("name,size,name\na,1,b\n")))
        .containsExactly("FILE:1: column 'name' stands twice in the header");
    assertThat(problems(file("A county,,\nname,size,x\na,1,b\n")).toString())
        .contains("the first line must hold the heads", "delete a title above them");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {"name，size -> ，", "name;size -> ;", "name；size -> ；", "name|size -> |"})
  void columnsWithoutCommasAreToldBySeparator(String header, String shown) throws IOException {
    assertThat(problems(file(header + "\na\n")))
        .containsExactly(
            "FILE:1: has '"
                + shown
                + "' between columns; put commas (,) there, or save it as 'CSV UTF-8'");
  }

  @Test
  void headsAreToldAsTheFileHasThem() {
    InputProblems problems = new InputProblems("FILE", note -> {});
    assertThatThrownBy(
            () ->
                CsvInput.read(
                    "村,洲\na,b\n", List.of("id", "county"), List.of(), problems, row -> {}))
        .hasMessage("FILE:1: needs the columns id, county; missing: county; found: 村, 洲");
  }

  @Test
  void aHeadThatIsNotUnderstoodIsToldWithTheWayOutWhereAScenarioMayMapIt() throws IOException {
    Path file =
        file(
            """
            村,清查户口数,注
            a,1,b
            """);
    InputProblems problems = new InputProblems("FILE", note -> {});
    assertThatThrownBy(
            () ->
                CsvInput.read(
                    file,
                    ColumnNames.NONE,
                    List.of("id", "households"),
                    List.of(),
                    problems,
                    row -> {}))
        .hasMessageEndingWith("such as columns: {households: 清查户口数}");
  }

  @Test
  void linesThatSpreadsheetsLeaveAreSkippedOrNamedOnce() {
    InputProblems problems = new InputProblems("FILE", note -> {});
    CsvInput.read(
        """
        編號,户 数
        ,（户）
        度,户
        a,3
        ,
        注：村级统计,
        单位,户
        合计,3
        ,
        """,
        List.of("id", "households"),
        List.of(),
        problems,
        row -> assertThat(row.text("id")).isEqualTo("a"));
    assertThatThrownBy(problems::refuseIfAny)
        .hasMessage(
            """
            FILE:2: is a row of units ('（户）'): delete it
            FILE:3: is a row of units ('度'): delete it
            FILE:6: is a note ('注：村级统计'): delete it
            FILE:7: is a row of units ('单位'): delete it
            FILE:8: is a row of totals ('合计'): delete it\
            """);
  }

  @Test
  void twoHeadsOfOneMeaningAreBothNamed() {
    InputProblems problems = new InputProblems("FILE", note -> {});
    assertThatThrownBy(
            () ->
                CsvInput.read(
                    "户数,农户数\n3,4\n", List.of("households"), List.of(), problems, row -> {}))
        .hasMessage(
            "FILE:1: columns '户数' and '农户数' are both read as households; rename one of them");
  }

  @ParameterizedTest
  @CsvSource({
    "户数（百户）, 百户, 2000, 户数",
    "户数(万), 万, 200000, 户数",
    "戶數（單位：萬戶）, 單位：萬戶, 200000, 戶數",
    "总户数（百万 户）, 百万 户, 20000000, 总户数",
    "households (thousand), thousand, 20000, households",
    "households (in Hundreds), in Hundreds, 2000, households",
  })
  void aUnitThatMultipliesIsRefusedWithTheWayOut(
      String head, String unit, String example, String bare) {
    InputProblems problems = new InputProblems("FILE", note -> {});
    assertThatThrownBy(
            () ->
                CsvInput.read(
                    head + "\n20\n", List.of("households"), List.of(), problems, row -> {}))
        .hasMessage(
            "FILE:1: the numbers of column '%s' are in units of %s; write them in full (%s for 20)"
                + " and head the column '%s'",
            head, unit, example, bare);
  }

  @Test
  void aHeadThatTheScenarioNamesMayNotMultiplyEither() throws IOException {
    ColumnNames names = new ColumnNames(Map.of("households", "口数（万户）"));
    Path file = file("口数（万户）\n20\n");
    InputProblems problems = new InputProblems("FILE", note -> {});
    assertThatThrownBy(
            () -> CsvInput.read(file, names, List.of("households"), List.of(), problems, row -> {}))
        .hasMessageContaining("are in units of 万户");
    Path other = file("size (thousand)\n20\n");
    assertThatThrownBy(
            () ->
                CsvInput.read(
                    other, ColumnNames.NONE, List.of("households"), List.of(), problems, row -> {}))
        .hasMessageContaining("missing: households")
        .hasMessageNotContaining("columns: {");
  }

  @ParameterizedTest
  @ValueSource(strings = {"值（户）", "值（元）", "值（千米）", "值（百分比）", "值（百度指数）", "值 (kilometres)"})
  void otherUnitsAndHeadsOfOtherColumnsStay(String head) {
    InputProblems problems = new InputProblems("FILE", note -> {});
    List<String> read = new ArrayList<>();
    CsvInput.read(
        head + ",收入（万元）\n20,3\n",
        List.of("value"),
        List.of(),
        problems,
        row -> read.add(row.text("value")));
    assertThat(read).containsExactly("20");
    CsvInput.read(
        "value,value (thousand)\n21,3\n",
        List.of("value"),
        List.of(),
        problems,
        row -> read.add(row.text("value")));
    assertThat(read).containsExactly("20", "21");
  }

  @Test
  void inChineseColumnsThatAreNeededHaveTheirChineseNames() {
    Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    Locale.setDefault(Locale.Category.DISPLAY, Locale.CHINESE);
    try {
      assertThat(Heads.shown(List.of("county", "n"))).isEqualTo("县（county）、n");
      assertThat(OtherSeparators.problem("村\t县").orElse("")).startsWith("各列之间是制表符");
    } finally {
      Locale.setDefault(Locale.Category.DISPLAY, before);
    }
  }

  @Test
  void whatIsNoTextFileIsRefused() throws IOException {
    assertThat(problems(folder.resolve("none.csv")))
        .singleElement()
        .asString()
        .startsWith("FILE: there is no such file");
    assertThat(problems(folder)).containsExactly("FILE: is a folder; name a file");
    assertThat(problems(file(""))).containsExactly("FILE: the file is empty");
    assertThat(problems(file("name,size\n"))).containsExactly("FILE: has a header but no rows");
    assertThat(problems(file("name,size\n\"a,1\nb,2\n")))
        .singleElement()
        .asString()
        .startsWith("FILE:1: or below is not CSV");
  }

  @Test
  void anotherEncodingIsRefusedWithItsLine() throws IOException {
    Path chinese = folder.resolve("gbk.csv");
    Files.write(chinese, "name,size\na,1\n东风,2\n".getBytes(Charset.forName("GBK")));
    assertThat(problems(chinese))
        .containsExactly(
            "FILE:3: looks like GBK text ('CSV' of Chinese spreadsheets, 'ANSI' of Chinese"
                + " Windows); save it as 'CSV UTF-8', or in a text editor with the encoding UTF-8");
    Path utf16 = folder.resolve("utf16.csv");
    Files.write(utf16, "name,size\na,1\n".getBytes(StandardCharsets.UTF_16));
    assertThat(problems(utf16))
        .singleElement()
        .asString()
        .contains("FILE: is UTF-16 text ('Unicode text' of spreadsheets); save it as 'CSV UTF-8'");
    Path cut = folder.resolve("cut.csv");
    Files.write(cut, new byte[] {'n', 'a', 'm', 'e', ',', 's', 'i', 'z', 'e', '\n', (byte) 0xe4});
    assertThat(problems(cut)).singleElement().asString().contains("FILE:2: is not UTF-8");
  }

  @Test
  void aFloodOfProblemsIsCut() throws IOException {
    StringBuilder text = new StringBuilder("name,size\n");
    for (int i = 0; i < 130; i++) {
      text.append("a,").append("x".repeat(i + 1)).append("\n");
    }
    assertThat(problems(file(text.toString()))).hasSize(101).endsWith("FILE: and 30 more problems");
  }

  @Test
  void rowsThatWerePastedTwiceAreOneProblem() throws IOException {
    InputProblems problems = new InputProblems("FILE");
    Map<String, Integer> lines = new HashMap<>();
    String text = "name,size\na,1\nb,1\nc,1\na,1\nb,1\nc,1\nd,1\nd,1\n";
    CsvInput.read(
        text, List.of("name"), List.of("size"), problems, row -> row.uniqueText("name", lines));
    ScenarioException refused =
        catchThrowableOfType(ScenarioException.class, problems::refuseIfAny);
    assertThat(refused.problems())
        .containsExactly(
            "FILE:5: from here to line 7, column 'name' holds in 3 rows what stands 3 lines above,"
                + " from line 2 on; were rows pasted twice? delete them",
            "FILE:9: column 'name': 'd' stands already in line 8; it must be unique");
  }
}
