package org.taocun.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.Exhaustive;
import org.taocun.JavaOfItsOwn;
import org.taocun.base.Words;
import org.taocun.model.Simulation;
import org.taocun.view.Samples;

class ScenarioWindowTest {
  /**
   * The name of the main class; an import would break the rule that nobody imports the command
   * line.
   */
  private static final String MAIN = "org.taocun.cli.Main";

  @TempDir Path folder;

  private Path scenario() throws IOException {
    Path file = folder.resolve("sample.yaml");
    Files.writeString(file, Samples.ONE_VILLAGE, StandardCharsets.UTF_8);
    return file;
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(strings = {"zh", "en"})
  void windowsPlayPauseStepAndKeepEditsOnARealScreen(String language) throws Exception {
    Optional<Path> xvfb = program("Xvfb");
    if (xvfb.isEmpty()) {
      System.out.println("ScenarioWindowTest skipped: Xvfb is not installed");
    }
    assumeTrue(xvfb.isPresent(), "Xvfb is not installed");
    Process server =
        new ProcessBuilder(xvfb.get().toString(), "-displayfd", "1", "-screen", "0", "1366x768x24")
            .redirectError(folder.resolve("xvfb.txt").toFile())
            .start();
    try (BufferedReader answer = server.inputReader(StandardCharsets.US_ASCII)) {
      String display = ":" + answer.readLine();
      Path picture = folder.resolve("window.png");
      Path seen = folder.resolve("seen.txt");
      Path texts = folder.resolve("texts.txt");
      String output =
          java(
              Optional.of(display),
              0,
              WindowProbe.class.getName(),
              List.of(
                  scenario().toString(),
                  language,
                  picture.toString(),
                  seen.toString(),
                  texts.toString()));
      assertThat(output)
          .doesNotContain("Exception")
          .doesNotContain("Error")
          .doesNotContain("Java3D");
      assertThat(seen).content(StandardCharsets.UTF_8).isEqualTo(expected());
      if (language.equals("zh")) {
        assertThat(Files.readAllLines(texts, StandardCharsets.UTF_8))
            .as("texts without a Chinese letter")
            .allMatch(ScenarioWindowTest::inChinese);
      }
      assertShowsAMap(ImageIO.read(picture.toFile()));
    } finally {
      server.destroy();
      server.waitFor(10, TimeUnit.SECONDS);
    }
  }

  /** The results of the same runs without a window. */
  private static String expected() {
    Simulation first = new Simulation(Samples.oneVillage(), 0);
    first.run();
    Simulation second = new Simulation(Samples.oneVillage("entry.leaders.share=0.1", "seed=7"), 0);
    second.run();
    return "beside each other\nstepped "
        + WindowProbe.STEPS
        + "\nended in month 60\n"
        + Samples.everythingOf(first.watch())
        + "beside it the same: true\nthen 60\n"
        + Samples.everythingOf(second.watch());
  }

  /** True for a text with a Chinese letter, a number or nothing. */
  private static boolean inChinese(String text) {
    return text.isBlank()
        || text.chars().anyMatch(letter -> letter >= 0x4e00 && letter < 0xa000)
        || text.chars().noneMatch(Character::isLetter);
  }

  private static void assertShowsAMap(BufferedImage screen) {
    Set<Integer> colours = new HashSet<>();
    int sellers = 0;
    for (int y = 0; y < screen.getHeight(); y++) {
      for (int x = 0; x < screen.getWidth(); x++) {
        int colour = screen.getRGB(x, y) & 0xffffff;
        colours.add(colour);
        sellers += colour == (Look.SELLERS.getRGB() & 0xffffff) ? 1 : 0;
      }
    }
    assertThat(colours).hasSizeGreaterThan(100);
    assertThat(sellers).isGreaterThan(200);
  }

  @Test
  void withoutAChineseFontTheWindowIsEnglishAndOneMessageSaysSo() {
    List<String> notes = new ArrayList<>();
    Words shown = ScenarioWindow.words(Locale.CHINESE, text -> !text.contains("淘"), notes::add);
    assertThat(shown.locale()).isEqualTo(Locale.ENGLISH);
    assertThat(notes)
        .containsExactly(
            "the window is in English: no installed font shows Chinese; install one (Debian:"
                + " fonts-noto-cjk or fonts-wqy-zenhei)");
    assertThat(ScenarioWindow.words(Locale.CHINESE, text -> true, notes::add).chinese()).isTrue();
    assertThat(ScenarioWindow.words(Locale.ENGLISH, text -> false, notes::add).chinese()).isFalse();
    assertThat(notes).hasSize(1);
  }

  @Test
  void withoutADisplayOneMessageNamesTheCommandThatNeedsNone() throws Exception {
    Path file = scenario();
    String output = java(Optional.empty(), 2, MAIN, List.of("gui", file.toString()));
    assertThat(output.strip())
        .isEqualTo(
            "taocun gui: there is no display to open a window on; without one, use: taocun run "
                + file);
  }

  @Test
  void aDisplayThatDoesNotAnswerIsNoDisplay() throws Exception {
    Path file = scenario();
    String output = java(Optional.of(":59999"), 2, MAIN, List.of("gui", file.toString()));
    assertThat(output).contains("taocun run " + file).doesNotContain("\tat ");
  }

  /** The output of a program in a Java of its own. */
  private String java(Optional<String> display, int exitCode, String main, List<String> arguments)
      throws Exception {
    File output = folder.resolve("output.txt").toFile();
    ProcessBuilder builder =
        JavaOfItsOwn.running(main, arguments).redirectErrorStream(true).redirectOutput(output);
    builder.command().add(1, "-Djava.util.prefs.userRoot=" + folder.resolve("prefs"));
    builder.environment().remove("DISPLAY");
    display.ifPresent(name -> builder.environment().put("DISPLAY", name));
    Process process = builder.start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends by itself").isTrue();
    } finally {
      process.destroyForcibly();
    }
    String text = Files.readString(output.toPath(), StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(text).isEqualTo(exitCode);
    return text;
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
