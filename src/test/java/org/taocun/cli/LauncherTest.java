package org.taocun.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a checkout of its own, with a Java and a Maven wrapper that only print their
 * arguments.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the POSIX launcher; Windows has taocun.cmd")
class LauncherTest {
  private static final String WRAPPER =
      """
      #!/bin/sh
      echo "built in $(pwd)"
      mkdir -p target/lib && echo jar >target/taocun.jar
      """;

  @TempDir Path folder;
  private Path home = Path.of("");
  private Path elsewhere = Path.of("");

  private String temporary = "";

  private record Answer(int code, List<String> out, List<String> err) {}

  @BeforeEach
  void makeACheckout() throws IOException {
    home = Files.createDirectories(folder.resolve("my 村 checkout"));
    elsewhere = Files.createDirectories(folder.resolve("else where"));
    Files.createDirectories(home.resolve("src/main/java"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.writeString(home.resolve("src/main/java/A.java"), "class A {}");
    Files.copy(Path.of("taocun"), home.resolve("taocun"), StandardCopyOption.COPY_ATTRIBUTES);
    script(home.resolve("mvnw"), WRAPPER);
    java("17.0.15");
  }

  private void java(String version) throws IOException {
    script(
        folder.resolve("bin/java"),
        """
        #!/bin/sh
        if [ "$1" = -version ]; then echo 'openjdk version "VERSION" 2025-04-15' >&2; exit 0; fi
        echo "java in $(pwd) under $(locale charmap)"
        for word in "$@"; do echo "<$word>"; done
        exit 7
        """
            .replace("VERSION", version));
    script(folder.resolve("bin/javac"), "#!/bin/sh\n");
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Answer launch(Path launcher, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(elsewhere.toFile());
    Map<String, String> environment = builder.environment();
    environment.remove("JAVA_HOME");
    environment.remove("TAOCUN_JAVA_OPTIONS");
    environment.put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    environment.remove("LANGUAGE");
    environment.put("TMPDIR", temporary);
    environment.put("LC_ALL", "C");
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Answer(
        process.exitValue(),
        Files.readAllLines(folder.resolve("out"), UTF_8),
        Files.readAllLines(folder.resolve("err"), UTF_8));
  }

  @Test
  void theFirstUseBuildsAndTellsSoOnStandardErrorOnly() throws Exception {
    Answer first = launch(home.resolve("taocun"), "check", "a b.yaml", "*", "--set=x=");
    assertThat(first.err())
        .containsExactly(
            "taocun: building (first use, or the sources changed) ...",
            "built in " + home.toRealPath());
    assertThat(first.code()).isEqualTo(7);
    assertThat(first.out().get(0)).isEqualTo("java in " + elsewhere.toRealPath() + " under UTF-8");
    assertThat(first.out())
        .endsWith(
            "<-jar>",
            "<" + home.toRealPath() + "/target/taocun.jar>",
            "<check>",
            "<a b.yaml>",
            "<*>",
            "<--set=x=>");
  }

  @Test
  void javaGetsTheUsualPlaceForTemporaryFiles() throws Exception {
    temporary = folder.resolve("tmp dir").toString();
    assertThat(launch(home.resolve("taocun")).out())
        .contains("<-Djava.io.tmpdir=" + temporary + ">");
  }

  @Test
  void itSpeaksTheLanguageThatIsAskedFor() throws Exception {
    assertThat(launch(home.resolve("taocun"), "check", "a.yaml", "--lang", "zh").err().get(0))
        .isEqualTo("taocun：正在构建（首次使用，或源代码有改动）……");
  }

  @Test
  void aSecondUseDoesNotBuildAChangedSourceDoes() throws Exception {
    launch(home.resolve("taocun"));
    assertThat(launch(home.resolve("taocun")).err()).isEmpty();
    FileTime later = FileTime.fromMillis(System.currentTimeMillis() + 5_000);
    Files.setLastModifiedTime(home.resolve("src/main/java/A.java"), later);
    assertThat(launch(home.resolve("taocun")).err()).hasSize(2);
  }

  @Test
  void itWorksThroughSymbolicLinks() throws Exception {
    Path link = Files.createSymbolicLink(elsewhere.resolve("tc"), Path.of("..", "relative"));
    Files.createSymbolicLink(folder.resolve("relative"), home.resolve("taocun"));
    assertThat(launch(link).out()).contains("<" + home.toRealPath() + "/target/taocun.jar>");
  }

  @Test
  void anOldOrMissingJavaIsRefusedBeforeAnythingIsBuilt() throws Exception {
    java("11.0.2");
    Answer old = launch(home.resolve("taocun"));
    assertThat(old.code()).isEqualTo(2);
    assertThat(old.err().get(0))
        .contains("needs a Java Development Kit (JDK) 17 or newer")
        .endsWith("is version 11.");
    assertThat(home.resolve("target")).doesNotExist();
    java("1.8.0_392");
    assertThat(launch(home.resolve("taocun")).err().get(0)).endsWith("is version 1.");
    java("25-ea");
    assertThat(launch(home.resolve("taocun")).code()).isEqualTo(7);
  }

  @Test
  void aFailedBuildEndsWithoutRunningAnything() throws Exception {
    script(home.resolve("mvnw"), "#!/bin/sh\necho broken\nexit 1\n");
    Answer failed = launch(home.resolve("taocun"));
    assertThat(failed.code()).isEqualTo(70);
    assertThat(failed.out()).isEmpty();
    assertThat(failed.err())
        .contains("broken")
        .endsWith("taocun: the build failed; the lines above say why.");
    assertThat(home.resolve("target/building")).doesNotExist();
  }

  @Test
  void aLockOfADeadBuildIsTakenOver() throws Exception {
    Files.createDirectories(home.resolve("target/building"));
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.writeString(home.resolve("target/building/pid"), dead.pid() + "\n");
    assertThat(launch(home.resolve("taocun")).code()).isEqualTo(7);
  }

  @Test
  void optionsForJavaArePassedOn() throws Exception {
    script(
        folder.resolve("run"),
        "#!/bin/sh\nTAOCUN_JAVA_OPTIONS='-Xmx8g -Dx=y' exec \""
            + home.resolve("taocun")
            + "\" z\n");
    assertThat(launch(folder.resolve("run")).out())
        .containsSubsequence("<-Xmx8g>", "<-Dx=y>", "<-jar>", "<z>");
  }

  @Test
  void sparkIsOnTheClassPathForAnEngineOnly() throws Exception {
    launch(home.resolve("taocun"));
    Files.createDirectories(home.resolve("target/spark/jars"));
    String jar = home.toRealPath() + "/target/taocun.jar";
    assertThat(launch(home.resolve("taocun"), "sweep", "a b.yaml").out())
        .endsWith("<-jar>", "<" + jar + ">", "<sweep>", "<a b.yaml>");
    for (List<String> engine : List.of(List.of("--engine", "spark"), List.of("--engine=spark"))) {
      List<String> words = new ArrayList<>(List.of("sweep", "a b.yaml"));
      words.addAll(engine);
      assertThat(launch(home.resolve("taocun"), words.toArray(String[]::new)).out())
          .containsSubsequence(
              "<-cp>",
              "<" + jar + ":" + home.toRealPath() + "/target/spark/jars/*>",
              "<org.taocun.cli.Main>",
              "<sweep>",
              "<a b.yaml>",
              "<" + engine.get(0) + ">")
          .doesNotContain("<-jar>");
    }
  }

  @Test
  void theEngineOfPagesIsCompiledAgainForItsSourcesOnly() throws Exception {
    script(
        home.resolve("mvnw"),
        WRAPPER
            + """
            case " $* " in
              *' -Pweb '*) echo engine; mkdir -p target/web/engine; echo 1 >target/web/engine/engine.wasm
            esac
            """);
    FileTime past = FileTime.fromMillis(0);
    FileTime later = FileTime.fromMillis(System.currentTimeMillis() + 60_000);
    List<String> compiled = List.of("java/A.java", "resources/org/taocun/base/zh/model.po");
    String shown = "resources/org/taocun/page/map.js";
    for (String source : compiled) {
      change(source, past);
    }
    change(shown, past);
    assertThat(page()).contains("engine");
    assertThat(page()).isEmpty();
    for (String source : compiled) {
      change(source, later);
      assertThat(page()).as(source).contains("engine");
      change(source, past);
      assertThat(page()).as(source).doesNotContain("engine");
    }
    change(shown, later);
    assertThat(page()).isNotEmpty().doesNotContain("engine");
  }

  private List<String> page() throws Exception {
    return launch(home.resolve("taocun"), "page").err();
  }

  private void change(String source, FileTime time) throws IOException {
    Path file = home.resolve("src/main").resolve(source);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    Files.setLastModifiedTime(file, time);
  }

  /**
   * The launcher of Windows has its messages in a table: each is said, each is there, and each is
   * one of this launcher's in both languages. Its own text is ASCII, for cmd reads it in the code
   * page of the console.
   */
  @Test
  void theLauncherOfWindowsSaysTheSame() throws IOException {
    String posix = Files.readString(Path.of("taocun"));
    String windows = Files.readString(Path.of("taocun.cmd"));
    assertThat(windows).isASCII().contains("src\\main\\launcher\\messages.csv");
    assertThat(windows.replace("@echo off", "")).doesNotContain("echo ");
    Set<String> said = new TreeSet<>();
    Matcher call = Pattern.compile("call :say (\\w+)").matcher(windows);
    while (call.find()) {
      said.add(call.group(1));
    }
    Set<String> known = new TreeSet<>();
    Path table = Path.of("src/main/launcher/messages.csv");
    for (String row : Files.readAllLines(table).stream().skip(1).toList()) {
      Matcher cells = Pattern.compile("(\\w+),\"([^\"]+)\",\"([^\"]+)\"").matcher(row);
      assertThat(cells.matches()).as(row).isTrue();
      known.add(cells.group(1));
      for (String text : List.of(cells.group(2), cells.group(3))) {
        assertThat(posix).contains(List.of(text.split("\\{[01]\\}", -1)));
      }
      assertThat(cells.group(3)).containsPattern("\\p{IsHan}");
    }
    assertThat(said).isEqualTo(known).hasSize(7);
  }
}
