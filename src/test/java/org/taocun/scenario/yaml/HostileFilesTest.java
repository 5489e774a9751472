package org.taocun.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taocun.scenario.yaml.Reading.problems;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileFilesTest {
  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private String refused(byte[] bytes) throws IOException {
    Path file = file("x.yaml", bytes);
    List<String> problems = problems(file);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0)).startsWith(file.toString());
    return problems.get(0).substring(file.toString().length());
  }

  @Test
  void aHugeFileIsRefusedUnread() throws IOException {
    Path file = folder.resolve("huge.yaml");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(100L * 1024 * 1024 * 1024);
    }
    assertThat(problems(file))
        .containsExactly(file + ": is too large for a scenario: at most 3 MB are read");
  }

  @Test
  void aDirectoryOrAMissingFileIsNamed() throws IOException {
    assertThat(problems(folder)).containsExactly(folder + ": is a folder, no scenario file");
    file("shaji.yaml", new byte[0]);
    Path near = folder.resolve("shaji.yaml");
    Path missing = folder.resolve("shajji.yaml");
    assertThat(problems(missing))
        .containsExactly(missing + ": no such file; did you mean '" + near + "'?");
    Path bare = folder.resolve("shaji");
    assertThat(problems(bare))
        .containsExactly(bare + ": no such file; did you mean '" + near + "'?");
    Path nowhere = folder.resolve("no/where.yaml");
    assertThat(problems(nowhere)).containsExactly(nowhere + ": no such file");
  }

  @Test
  void anotherEncodingIsRefusedWithTheLine() throws IOException {
    assertThat(refused("months: 1\ntitle: 沙集\n".getBytes(Charset.forName("GBK"))))
        .isEqualTo(
            ": looks like GBK text ('CSV' of Chinese spreadsheets, 'ANSI' of Chinese Windows);"
                + " save it in a text editor with the encoding UTF-8");
    assertThat(refused("months: 1\n".getBytes(StandardCharsets.UTF_16)))
        .isEqualTo(
            ": is UTF-16 text ('Unicode text' of spreadsheets); save it in a text editor with the"
                + " encoding UTF-8");
    assertThat(refused("months: 1\n".getBytes(StandardCharsets.UTF_16LE)))
        .contains("is UTF-16 text");
    assertThat(refused(new byte[] {'a', '\n', ':', (byte) 0xfc}))
        .isEqualTo(
            ": line 2: is not UTF-8 text (byte 0xFC); save it in a text editor with the encoding"
                + " UTF-8");
    assertThat(refused("PK\u0003\u0004 xl/workbook.xml".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(
            ": is a workbook (xlsx, ods); a scenario is a text file, as 'taocun new' writes one");
    assertThat(refused("title: a\ntitleZh: \u0007\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(":2:10: not a text file: it holds the character U+0007");
    assertThat(refused(new byte[] {'a', ':', ' ', (byte) 0xe6})).contains("is not UTF-8 text");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreTolerated() throws IOException {
    Path file =
        file("沙集.yaml", "\ufeffmonths: 7\r\ntitle: 沙集 🛒\r\n".getBytes(StandardCharsets.UTF_8));
    ScenarioReader.Result result = ScenarioReader.read(file, List.of());
    assertThat(result.scenario().months()).isEqualTo(7);
    assertThat(result.scenario().title()).isEqualTo("沙集 🛒");
    assertThat(result.scenario().name()).isEqualTo("沙集");
  }

  @Test
  void anAliasBombIsRefused() {
    StringBuilder wide = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 12; i++) {
      String alias = "*a" + (i - 1);
      wide.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(9) + alias + "]\n");
    }
    assertThat(problems(wide.toString()))
        .containsExactly("test.yaml: not accepted: more than 50 aliases");
    StringBuilder deep = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 25; i++) {
      deep.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
    }
    assertThat(problems(deep.toString()))
        .containsExactly("test.yaml: not accepted: more than 2000000 values");
  }

  @Test
  void whatContainsItselfIsRefused() {
    assertThat(problems("entry: &a\n  bass: *a\n").get(0)).contains("alias that contains itself");
    assertThat(problems("shocks: &a [*a]\n").get(0)).contains("alias that contains itself");
  }

  @Test
  void deepNestingIsRefused() {
    assertThat(problems("a: " + "[".repeat(100_000)))
        .containsExactly("test.yaml: not accepted: nested deeper than 50 levels");
    assertThat(problems("{a: ".repeat(60)).get(0)).contains("nested deeper than 50 levels");
  }

  @Test
  void brokenYamlIsRefusedAtItsPlace() {
    assertThat(problems("entry:\n\trule: bass\n"))
        .containsExactly("test.yaml:2:1: not valid YAML: a tab; use blanks, two for each level");
    assertThat(problems("title: 'a\nmonths: 3\n").get(0))
        .startsWith("test.yaml:3:1: not valid YAML:")
        .contains("is the quote opened in line 1 not closed?");
    assertThat(problems("entry: {rule: bass\n").get(0)).startsWith("test.yaml:2:1: not valid YAML");
    assertThat(problems("months: 3\n seed: 2\n").get(0))
        .startsWith("test.yaml:2:2: not valid YAML");
    assertThat(problems("title: a: b\n").get(0)).startsWith("test.yaml:1:9: not valid YAML");
    assertThat(problems("months: 3\n---\nmonths: 4\n").get(0))
        .contains("one document per file; a second one begins here");
    assertThat(problems("weak: *nothing\n").get(0)).contains("as an alias its name is unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          title：村/months: 60                    | 1:6: not valid YAML: the colon is a full-width one
          entry:/  rule：bass/  visibility: 1     | 2:7: not valid YAML: the colon is a full-width one
          entry: ｛rule: bass｝                   | 1:8: not valid YAML: the brace is a full-width one
          entry: {rule: bass，visibility: 1}      | 1:19: not valid YAML: the comma is a full-width one
          market: {season: [1，2]}                | 1:19: market.season[0]: expects a number (factor), was '1，2': the comma is a full-width one; write ', '
          months: ６０                            | 1:9: months: expects a whole number in months, was '６０': write 60
          months: 60 ＃ five years                | 1:9: months: expects a whole number in months, was '60 ＃ five years': a comment
          ｍｏｎｔｈｓ: 60                        | 1:1: ｍｏｎｔｈｓ: unknown key 'ｍｏｎｔｈｓ': its characters are full-width
          market: {enabled: ｔｒｕｅ}             | 1:19: market.enabled: expects true or false, was 'ｔｒｕｅ': write true
          entry: {rule: “bass”}                   | 1:15: entry.rule: has full-width characters: write bass
          government:/  policies:/  - kind：x     | 3:5: government.policies[0]: expects a section (keys and values), found the value 'kind：x'; the colon
          entry:/    rule: bass/  visibility: 1   | 3:3: not valid YAML: this line is indented unlike
          entry:/ rule: bass/   initial: {count: 2} | 3:4: not valid YAML: a key below a line that has its value already; to stand beside it, it is indented too far: begin it in column 2
          entry:/  rule: bass/   visibility: 1    | 3:4: not valid YAML: a key below a line that has its value already; to stand beside it, it is indented too far: begin it in column 3
          months 60/replications: 2               | 1:1: not valid YAML: no ': ' between a key and its value
          months:60/replications: 2               | 1:1: not valid YAML: no ': ' between a key and its value
          title: @x                               | 1:8: not valid YAML: '@' cannot begin a value
          entry: [a/months: 3                     | 2:7: not valid YAML: the bracket [ opened in line 1 is not closed
          """)
  void signsAndIndentationAreToldInOurWordsAtTheirLine(String yaml, String expected) {
    assertThat(problems(yaml.replace('/', '\n') + "\n").get(0)).startsWith("test.yaml:" + expected);
  }

  @Test
  void duplicateKeysMergeKeysTagsAndOddKeysAreRefused() {
    assertThat(problems("months: 3\nseed: 1\nmonths: 4\n"))
        .containsExactly("test.yaml:3:1: key 'months' stands twice, first in line 1");
    assertThat(problems("weak: &w {model: none}\nstrong:\n  <<: *w\n"))
        .containsExactly(
            "test.yaml:3:3: merge keys (<<) are not accepted; use extends, or an alias for the"
                + " whole value");
    assertThat(problems("title: !!javax.script.ScriptEngineManager [a]\n").get(0))
        .contains("tags")
        .contains("are not accepted");
    assertThat(problems("title: !x a\n").get(0)).contains("tags such as '!x' are not accepted");
    assertThat(problems("months: !!binary aGVsbG8=\n").get(0)).contains("are not accepted");
    assertThat(problems("? [a, b]\n: 3\n"))
        .containsExactly("test.yaml:1:3: a key must be a single word");
    assertThat(problems("\"\": 3\n").get(0)).startsWith("test.yaml:1:1: unknown key ''");
  }

  @Test
  void aTopLevelThatIsNoSectionIsRefused() {
    assertThat(problems("- months: 3\n"))
        .containsExactly(
            "test.yaml:1:1: expects keys and values such as 'months: 60', found a list");
    assertThat(problems("hello\n").get(0)).endsWith("found the value 'hello'");
  }

  @Test
  void manyProblemsAreCutToWhatCanBeRead() {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      keys.append("zzzzzzzz").append(i).append(": 1\n");
    }
    assertThat(problems(keys.toString())).hasSize(301).endsWith("... and 19700 more");
  }
}
