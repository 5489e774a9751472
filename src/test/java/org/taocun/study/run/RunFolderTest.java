package org.taocun.study.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.JavaOfItsOwn;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Progress;
import org.taocun.experiment.Replications;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.table.Cells;
import org.taocun.study.InputCopy;
import org.taocun.trace.PanelSink;

class RunFolderTest {
  static final RunContent.Options ALL = new RunContent.Options(true, true, false);
  private static final ExistingResults FORCE = new ExistingResults(true, false);
  private static final ExistingResults RESUME = new ExistingResults(false, true);

  /** The content of a plain run and of one with everything. */
  @TempDir private static Path made = Path.of("");

  private static final RunContent PLAIN_RUN = Samples.request(1, RunContent.Options.PLAIN);
  private static final RunContent FULL_RUN = Samples.request(3, ALL);

  @TempDir Path place;

  @BeforeAll
  static void make() throws InterruptedException {
    Samples.finished(made.resolve("plain"), PLAIN_RUN, 1, FigureRequest.PLAIN);
    Samples.finished(made.resolve("full"), FULL_RUN, 1, FigureRequest.PLAIN);
  }

  private Path plain(String name) throws IOException {
    return Copies.copy(made.resolve("plain"), place.resolve(name));
  }

  private Path full(String name) throws IOException {
    return Copies.copy(made.resolve("full"), place.resolve(name));
  }

  private Path finish(String name, RunContent request, int threads) throws InterruptedException {
    return Samples.finished(place.resolve(name), request, threads, FigureRequest.PLAIN);
  }

  /** Every file but run.json, by its path. */
  private static Map<String, ByteBuffer> bytes(Path folder) throws IOException {
    Map<String, ByteBuffer> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.equals("run.json")) {
          files.put(name, ByteBuffer.wrap(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }

  private List<String> entries() throws IOException {
    try (Stream<Path> entries = Files.list(place)) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    }
  }

  private static List<CSVRecord> table(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(new StringReader(Files.readString(file)), format)) {
      return rows.getRecords();
    }
  }

  @Test
  void theThreadsDoNotShowInTheBytes() throws Exception {
    Map<String, ByteBuffer> one = bytes(finish("one", Samples.request(9, ALL), 1));
    for (int threads : new int[] {2, 8}) {
      Path many = finish("by-" + threads, Samples.request(9, ALL), threads);
      assertThat(bytes(many)).isEqualTo(one);
    }
    assertThat(one)
        .containsKeys(
            "summary.csv",
            "series.csv",
            "events.csv",
            "ledger.csv",
            "villages.csv",
            "panel.csv",
            "network.graphml",
            "scenario.yaml",
            "columns.md");
  }

  @Test
  void theLocaleDoesNotShowInTheBytes() throws Exception {
    Path one = full("one");
    Locale before = Locale.getDefault();
    try {
      for (Locale locale :
          List.of(Locale.GERMANY, Locale.CHINA, Locale.forLanguageTag("ar-EG-u-nu-arab"))) {
        Locale.setDefault(locale);
        Path other = finish("in-" + locale, FULL_RUN, 1);
        assertThat(bytes(other)).isEqualTo(bytes(one));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void tablesHoldWhatTheRunsSaid() throws Exception {
    Path folder = full("run");
    List<CSVRecord> summary = table(folder.resolve("summary.csv"));
    assertThat(summary).hasSize(3);
    assertThat(summary.get(1).toMap())
        .containsEntry("replication", "1")
        .containsEntry("seed", "7")
        .containsEntry("takeoffMonth", "")
        .containsEntry(
            "finalSellers", Cells.number(Samples.run(1, PanelSink.NONE).headline("finalSellers")));
    List<CSVRecord> series = table(folder.resolve("series.csv"));
    assertThat(series).hasSize(3 * 2 * (Samples.MONTHS + 1));
    assertThat(series.get(0).get("date")).isEqualTo("2005-12");
    assertThat(series.get(1).get("date")).isEqualTo("2006-01");
    assertThat(series.get(0).get("margin")).isEmpty();
    assertThat(series.get(Samples.MONTHS + 1).get("scope")).isEqualTo("village:东风村");
    CSVRecord spent = table(folder.resolve("ledger.csv")).get(0);
    assertThat(spent.get("policy")).isEqualTo("skills, \"first\"");
    assertThat(spent.get("yuan")).isEqualTo("3000.5");
    assertThat(spent.get("date")).isEqualTo("2007-01");
    assertThat(Files.readString(folder.resolve("ledger.csv")))
        .contains("\"skills, \"\"first\"\"\"")
        .doesNotContain("\r");
    assertThat(table(folder.resolve("panel.csv"))).hasSize(9);
    assertThat(table(folder.resolve("events.csv")).get(1).get("kind")).isEqualTo("qualifies");
    assertThat(table(folder.resolve("villages.csv"))).hasSize(36);
  }

  @Test
  void theNetworkIsReadByTheGraphLibrary() throws Exception {
    Path folder = full("run");
    SimpleGraph<String, DefaultEdge> graph =
        new SimpleGraph<>(
            new java.util.function.Supplier<String>() {
              private int next;

              @Override
              public String get() {
                return "v" + next++;
              }
            },
            DefaultEdge::new,
            false);
    Map<String, String> attributes = new TreeMap<>();
    SimpleGraphMLImporter<String, DefaultEdge> importer = new SimpleGraphMLImporter<>();
    importer.addVertexAttributeConsumer(
        (key, value) -> attributes.put(key.getFirst() + "." + key.getSecond(), value.getValue()));
    importer.addEdgeAttributeConsumer(
        (key, value) -> attributes.merge(key.getSecond(), value.getValue(), (a, b) -> a + "," + b));
    importer.importGraph(graph, Files.newBufferedReader(folder.resolve("network.graphml")));
    assertThat(graph.vertexSet()).hasSize(3);
    assertThat(graph.edgeSet()).hasSize(3);
    assertThat(attributes)
        .containsEntry("v1.name", "b & <c>")
        .containsEntry("v2.name", "丙")
        .containsEntry("v0.status", "seller")
        .containsEntry("layer", "strong,weak,weak");
  }

  @Test
  void excelGetsAByteOrderMarkAndNobodyElse() throws Exception {
    Path plain = plain("plain");
    Path excel = finish("excel", Samples.request(1, new RunContent.Options(false, false, true)), 1);
    String text = Files.readString(excel.resolve("events.csv"), StandardCharsets.UTF_8);
    assertThat(text).isEqualTo("\ufeff" + Files.readString(plain.resolve("events.csv")));
    assertThat(bytes(excel).get("figures/growth.svg"))
        .isEqualTo(bytes(plain).get("figures/growth.svg"));
  }

  @Test
  void withoutAskingThereIsNoPanelNoNetworkAndWithoutPoliciesNoLedger() throws Exception {
    RunContent request = Samples.request("name: shaji\n", List.of(), false);
    Path folder = finish("run", request, 1);
    assertThat(folder.resolve("panel.csv")).doesNotExist();
    assertThat(folder.resolve("network.graphml")).doesNotExist();
    assertThat(folder.resolve("ledger.csv")).doesNotExist();
    assertThat(entries()).containsExactly("run");
  }

  @Test
  void inputFilesAreCopiedAndCountInTheIdentity() throws Exception {
    Path villages = Files.writeString(place.resolve("村.csv"), "id\nv1\n");
    Path first = finish("first", withInput(villages), 1);
    assertThat(first.resolve("inputs/村.csv")).hasSameBinaryContentAs(villages);
    Files.writeString(villages, "id\nv2\n");
    assertThatThrownBy(() -> finish("first", withInput(villages), 1))
        .hasMessageContaining("holds results of another question")
        .hasMessageContaining("inputs/村.csv: the file has changed")
        .hasMessageContaining("--force")
        .hasMessageContaining("--out");
  }

  private static RunContent withInput(Path file) {
    return Samples.request("name: shaji\n", List.of(new InputCopy("村.csv", file)), true);
  }

  @Test
  void theSameRunIsRefusedAndForceReplacesIt() throws Exception {
    Path folder = plain("run");
    Files.writeString(folder.resolve("mine.txt"), "notes");
    assertThatThrownBy(() -> finish("run", PLAIN_RUN, 1))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("holds the results of this very question")
        .hasMessageContaining("--force")
        .hasMessageContaining("--out");
    assertThat(folder.resolve("mine.txt")).exists();
    try (RunFolder forced = RunFolder.open(folder, PLAIN_RUN, FORCE)) {
      Replications.run(1, 1, Samples::run, forced, Progress.NONE);
      assertThat(folder.resolve("mine.txt")).exists();
      forced.finish(Samples.provenance(), FigureRequest.PLAIN);
    }
    assertThat(folder.resolve("mine.txt")).doesNotExist();
    assertThat(folder.resolve("summary.csv")).exists();
    assertThat(entries()).containsExactly("run");
  }

  @Test
  void otherOptionsAreAnotherRun() throws Exception {
    plain("run");
    assertThatThrownBy(() -> finish("run", Samples.request(1, ALL), 1))
        .hasMessageContaining("options: none -> --panel --network");
  }

  @Test
  void aFolderWithOtherFilesIsRefusedAndAnEmptyOneUsed() throws Exception {
    RunContent request = Samples.request(1, RunContent.Options.PLAIN);
    Path thesis = Files.createDirectory(place.resolve("thesis"));
    Path chapter = Files.writeString(thesis.resolve("chapter.txt"), "years of work");
    assertThatThrownBy(() -> finish("thesis", request, 1)).hasMessageContaining("other files");
    assertThat(chapter).hasContent("years of work");
    Files.createDirectory(place.resolve("empty"));
    assertThat(finish("empty", request, 1).resolve("summary.csv")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "not JSON",
        "[1]",
        "{\"program\": \"another\", \"scenarioHash\": \"1\", \"version\": \"1\", \"options\": {}}",
        "{\"scenarioHash\": \"1\", \"version\": \"1\", \"options\": {}}",
        "{\"program\": \"taocun\"}"
      })
  void evenForceDeletesNothingButResults(String runJson) throws Exception {
    RunContent request = Samples.request(1, RunContent.Options.PLAIN);
    Path thesis = Files.createDirectory(place.resolve("thesis"));
    Path chapter = Files.writeString(thesis.resolve("chapter.txt"), "years of work");
    if (!runJson.isEmpty()) {
      Files.writeString(thesis.resolve("run.json"), runJson);
    }
    for (ExistingResults existing : List.of(FORCE, new ExistingResults(true, true))) {
      assertThatThrownBy(() -> RunFolder.open(thesis, request, existing))
          .isInstanceOf(ScenarioException.class)
          .hasMessageContaining("is not a results folder of Taocun")
          .hasMessageContaining("even --force does not delete it");
    }
    assertThat(chapter).hasContent("years of work");
    assertThat(entries()).contains("thesis");
  }

  @Test
  void evenForceDoesNotDeleteTheWorkingDirectoryOrResultsUnderVersionControl() throws Exception {
    Path tracked = plain("tracked");
    Files.createDirectory(tracked.resolve(".git"));
    assertThatThrownBy(() -> RunFolder.open(tracked, PLAIN_RUN, FORCE))
        .hasMessageContaining("a repository");
    assertThat(tracked.resolve(".git")).exists();
    assertThatThrownBy(() -> RunFolder.open(Path.of(""), PLAIN_RUN, FORCE))
        .hasMessageContaining("is not a results folder");
  }

  @Test
  void aFolderThatOnlyHasTheNameOfUnfinishedWorkIsLeftAlone() throws Exception {
    RunContent request = Samples.request(1, RunContent.Options.PLAIN);
    Path stage = Files.createDirectory(place.resolve(".run.partial"));
    Path diary = Files.writeString(stage.resolve("diary.txt"), "mine");
    for (ExistingResults existing : List.of(ExistingResults.REFUSED, RESUME, FORCE)) {
      assertThatThrownBy(() -> RunFolder.open(place.resolve("run"), request, existing))
          .hasMessageContaining("it holds 'diary.txt'");
    }
    assertThat(diary).hasContent("mine");
  }

  @Test
  void filesThatAppearWhileTheRunGoesOnAreNotReplaced() throws Exception {
    RunContent request = Samples.request(1, RunContent.Options.PLAIN);
    Path folder = place.resolve("run");
    try (RunFolder open = RunFolder.open(folder, request, FORCE)) {
      Replications.run(1, 1, Samples::run, open, Progress.NONE);
      Files.createDirectory(folder);
      Path late = Files.writeString(folder.resolve("late.txt"), "mine");
      assertThatThrownBy(() -> open.finish(Samples.provenance(), FigureRequest.PLAIN))
          .isInstanceOf(ScenarioException.class)
          .hasMessageContaining("is not a results folder");
      assertThat(late).hasContent("mine");
      assertThat(open.stored()).isEqualTo(1);
    }
  }

  @Test
  void aFileInTheWayIsNamed() throws Exception {
    RunContent request = Samples.request(1, RunContent.Options.PLAIN);
    Files.writeString(place.resolve("file"), "");
    for (String name : List.of("file", "file/below")) {
      for (ExistingResults existing : List.of(ExistingResults.REFUSED, FORCE)) {
        assertThatThrownBy(() -> RunFolder.open(place.resolve(name), request, existing))
            .isInstanceOf(ScenarioException.class)
            .hasMessageContaining("is a file where a folder is needed");
      }
    }
  }

  @Test
  void twoProcessesDoNotWorkOnTheSameResults() throws Exception {
    RunContent request = Samples.request(1, RunContent.Options.PLAIN);
    try (RunFolder first = RunFolder.open(place.resolve("run"), request, ExistingResults.REFUSED)) {
      assertThat(first.stored()).isZero();
      assertThatThrownBy(() -> RunFolder.open(place.resolve("run"), request, RESUME))
          .hasMessageContaining("another process");
    }
    try (RunFolder second = RunFolder.open(place.resolve("run"), request, RESUME)) {
      assertThat(second.stored()).isZero();
    }
  }

  @Test
  void anInterruptedRunIsRefusedResumedOrThrownAwayAsAsked() throws Exception {
    RunContent request = Samples.request(3, ALL);
    Path folder = place.resolve("run");
    try (RunFolder first = RunFolder.open(folder, request, ExistingResults.REFUSED)) {
      first.accept(Samples.run(2, first.panel(2)));
    }
    assertThat(folder).doesNotExist();
    assertThatThrownBy(() -> RunFolder.open(folder, request, ExistingResults.REFUSED))
        .hasMessageContaining("1 finished replication in ")
        .hasMessageContaining("--resume")
        .hasMessageContaining("--force");
    assertThatThrownBy(
            () -> RunFolder.open(folder, Samples.request(4, RunContent.Options.PLAIN), RESUME))
        .hasMessageContaining("cannot resume, the interrupted run differs")
        .hasMessageContaining("run: replications: 3 -> 4")
        .hasMessageContaining("run: options: --panel --network -> none");
    try (RunFolder resumed = RunFolder.open(folder, request, RESUME)) {
      assertThat(resumed.has(2)).isTrue();
      assertThat(resumed.has(0)).isFalse();
    }
    try (RunFolder forced = RunFolder.open(folder, request, FORCE)) {
      assertThat(forced.stored()).isZero();
    }
  }

  @Test
  void anInputThatChangesWhileTheRunGoesOnIsKeptAsItWas() throws Exception {
    Path villages = Files.writeString(place.resolve("村.csv"), "id\nv1\n");
    try (RunFolder open =
        RunFolder.open(place.resolve("run"), withInput(villages), ExistingResults.REFUSED)) {
      Replications.run(1, 1, Samples::run, open, Progress.NONE);
      Files.writeString(villages, "id\nv2\n");
      open.finish(Samples.provenance(), FigureRequest.PLAIN);
    }
    assertThat(place.resolve("run/inputs/村.csv")).hasContent("id\nv1");
  }

  @Test
  void manyDifferencesAreToldUpToABound() throws Exception {
    StringBuilder before = new StringBuilder();
    StringBuilder now = new StringBuilder();
    for (int k = 0; k < 30; k++) {
      before.append("key").append(k).append(": 1\n");
      now.append("key").append(k).append(": 2\n");
    }
    finish("run", withText(before.toString()), 1);
    assertThatThrownBy(() -> finish("run", withText(now.toString()), 1))
        .isInstanceOfSatisfying(
            ScenarioException.class,
            e ->
                assertThat(e.problems())
                    .hasSize(1 + 20 + 1)
                    .anyMatch(line -> line.endsWith("run: key19: 1 -> 2"))
                    .anyMatch(line -> line.endsWith("run: ... and 10 more")));
  }

  private static RunContent withText(String scenario) {
    return Samples.request(scenario, List.of(), true);
  }

  @Test
  void resumingACompleteRunHasNothingToDo() throws Exception {
    Path folder = full("run");
    try (RunFolder again = RunFolder.open(folder, FULL_RUN, RESUME)) {
      assertThat(again.complete()).isTrue();
      assertThat(again.has(0)).isTrue();
    }
    assertThat(entries()).containsExactly("run");
  }

  @Test
  void aReplacementCutShortIsUndoneOrCompleted() throws Exception {
    Path folder = full("run");
    Path aside = place.resolve(".run.replaced");
    Files.move(folder, aside);
    try (RunFolder again = RunFolder.open(folder, FULL_RUN, RESUME)) {
      assertThat(again.complete()).isTrue();
    }
    assertThat(folder.resolve("summary.csv")).exists();
    Files.createDirectory(aside);
    try (RunFolder again = RunFolder.open(folder, FULL_RUN, RESUME)) {
      assertThat(again.complete()).isTrue();
    }
    assertThat(entries()).containsExactly("run");
  }

  @Test
  void killedInTheMiddleAndResumedTheBytesAreTheSame() throws Exception {
    RunContent request = Samples.request(6, ALL);
    Path whole = finish("whole", request, 2);
    Path folder = place.resolve("killed");
    Process child =
        JavaOfItsOwn.running(KilledRun.class.getName(), List.of(folder.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("hanging");
      assertThatThrownBy(() -> RunFolder.open(folder, request, RESUME))
          .hasMessageContaining("another process");
    } finally {
      child.destroyForcibly().waitFor();
    }
    assertThat(folder).doesNotExist();
    try (RunFolder resumed = RunFolder.open(folder, request, RESUME)) {
      assertThat(resumed.stored()).isEqualTo(3);
      Replications.run(6, 2, Samples::run, resumed, Progress.NONE);
      resumed.finish(Samples.provenance(), FigureRequest.PLAIN);
    }
    assertThat(bytes(folder)).isEqualTo(bytes(whole));
    assertThat(entries()).containsExactly("killed", "whole");
  }

  @Test
  void checkpointsOfAllReplicationsAreJoinedAlsoAfterAnInterrupt() throws Exception {
    RunContent request = Samples.request(2, new RunContent.Options(false, false, false, 12, 0));
    Path folder = place.resolve("run");
    try (RunFolder interrupted = RunFolder.open(folder, request, ExistingResults.REFUSED)) {
      interrupted.accept(0, 12, new byte[] {1});
      interrupted.accept(0, 24, new byte[] {2});
      interrupted.accept(Samples.run(0, PanelSink.NONE));
      interrupted.accept(1, 12, new byte[] {9});
    }
    assertThat(folder).doesNotExist();
    try (RunFolder resumed = RunFolder.open(folder, request, RESUME)) {
      assertThat(resumed.stored()).isOne();
      resumed.accept(1, 12, new byte[] {3});
      resumed.accept(1, 24, new byte[] {4});
      resumed.accept(Samples.run(1, PanelSink.NONE));
      resumed.finish(Samples.provenance(), FigureRequest.PLAIN);
    }
    Path checkpoints = folder.resolve("checkpoints");
    CheckpointFile first =
        CheckpointFile.open(checkpoints.resolve("2006-12.checkpoint"), request.version());
    assertThat(first.state(0)).containsExactly(1);
    assertThat(first.state(1)).containsExactly(3);
    CheckpointFile second =
        CheckpointFile.open(checkpoints.resolve("2007-12.checkpoint"), request.version());
    assertThat(second.month()).isEqualTo(24);
    assertThat(second.state(1)).containsExactly(4);
    RunContent without = Samples.request(2, RunContent.Options.PLAIN);
    assertThatThrownBy(() -> RunFolder.open(folder, without, RESUME))
        .hasMessageContaining("options: --checkpoint-every 12 -> none");
  }

  @Test
  void namesOfFoldersHoldNoSeparators() {
    assertThat(ResultsPaths.folderName("../a/b\\c")).isEqualTo("-a-b-c");
    assertThat(ResultsPaths.folderName("沙集 2010")).isEqualTo("沙集 2010");
    assertThat(ResultsPaths.folderName(" .. ")).isEqualTo("run");
  }
}
