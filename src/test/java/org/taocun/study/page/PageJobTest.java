package org.taocun.study.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.base.ScenarioException;
import org.taocun.base.ShippedText;
import org.taocun.output.text.Language;

class PageJobTest {
  private static final Path CLASSROOM = Path.of("scenarios", "classroom.yaml");

  @TempDir Path folder;

  @BeforeEach
  void anEngine() throws IOException {
    Files.write(folder.resolve("engine.wasm"), new byte[] {0, 'a', 's', 'm'});
    Files.writeString(folder.resolve("runtime.js"), "globalThis.TeaVM = '</script>';");
  }

  private PageRequest request(Path scenario, boolean replace) {
    return request(false, scenario, replace);
  }

  private PageRequest request(boolean lesson, Path scenario, boolean replace) {
    return new PageRequest(
        lesson, List.of(scenario), folder, Language.ZH, folder.resolve("page.html"), replace);
  }

  @Test
  void aPageHoldsItsScenariosItsEngineAndThePolicyThatNothingLeavesIt() throws IOException {
    long bytes = PageJob.run(request(CLASSROOM, false), note -> {});
    String page = Files.readString(folder.resolve("page.html"));
    assertThat(Files.size(folder.resolve("page.html"))).isEqualTo(bytes);
    assertThat(page)
        .startsWithIgnoringCase("<!doctype html>")
        .contains("<html lang=\"zh\"", "default-src 'none'", "'sha256-", "classroom.yaml")
        .contains("globalThis.TeaVM = '<\\/script>'")
        .doesNotContain("{{", "connect-src", "http-equiv=\"refresh\"");
  }

  @Test
  void anExistingFileIsReplacedOnlyWhenAsked() throws IOException {
    PageJob.run(request(CLASSROOM, false), note -> {});
    assertThatThrownBy(() -> PageJob.run(request(CLASSROOM, false), note -> {}))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("--force");
    PageJob.run(request(CLASSROOM, true), note -> {});
  }

  @Test
  void aScenarioThatReadsFilesAndAnEngineThatIsNotThereAreRefused() throws IOException {
    Path own = folder.resolve("own.yaml");
    Files.writeString(folder.resolve("v.csv"), "id,xKm,yKm\na,0,0\n");
    Files.writeString(own, "geography: {file: v.csv}\n");
    assertThatThrownBy(() -> PageJob.run(request(own, false), note -> {}))
        .hasMessageContaining("reads a file");
    Files.delete(folder.resolve("engine.wasm"));
    assertThatThrownBy(() -> PageJob.run(request(CLASSROOM, false), note -> {}))
        .hasMessageContaining("no engine for pages");
    assertThat(folder.resolve("page.html")).doesNotExist();
  }

  @Test
  void aLessonHoldsModulesAndWordsOfItsOwnWhichAPageDoesNotCarry() throws IOException {
    PageJob.run(request(true, CLASSROOM, false), note -> {});
    String lesson = Files.readString(folder.resolve("page.html"));
    PageJob.run(request(CLASSROOM, true), note -> {});
    String page = Files.readString(folder.resolve("page.html"));
    assertThat(lesson)
        .contains("modules['lesson/main']", "modules['classroom/classroom']")
        .doesNotContain("uPlot=");
    assertThat(page).contains("modules['main']", "uPlot").doesNotContain("lesson/", "classroom/");
  }

  @Test
  void everyWordHasChineseAndNoTwoOfAPageTheSameKey() throws IOException {
    for (PageKind kind : PageKind.values()) {
      Set<String> all = new HashSet<>();
      for (String bundle : kind.words()) {
        assertThat(keys(bundle + "_zh")).isNotEmpty().isEqualTo(keys(bundle));
        assertThat(keys(bundle)).noneMatch(key -> !all.add(key));
      }
    }
  }

  private static Set<String> keys(String file) throws IOException {
    Properties texts = new Properties();
    texts.load(new StringReader(ShippedText.of("/org/taocun/page/" + file + ".properties")));
    return texts.stringPropertyNames();
  }
}
