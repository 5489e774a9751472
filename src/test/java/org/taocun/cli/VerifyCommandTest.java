package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
  private static final String LADDER =
      Path.of("scenarios", "theory", "granovetter-ladder.yaml").toString();

  @TempDir private Path folder = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void knownAnswersThatHoldEndWithZeroAndATable() {
    assertThat(run("verify", LADDER)).isZero();
    assertThat(out.toString().lines())
        .first()
        .asString()
        .matches("scenario +outcome +statistic +expected +simulated +interval +n");
    assertThat(out.toString())
        .contains(
            "granovetter-ladder.yaml  finalSellers", "pass", "3 known answers, all reproduced");
    assertThat(err.toString()).contains("1/1 granovetter-ladder.yaml");
  }

  @Test
  void aWrongAnswerEndsWithOne() throws IOException {
    Path wrong = write("expect: [{outcome: finalSellers, statistic: exact, value: 98}]");
    assertThat(run("verify", "--quiet", wrong.toString(), LADDER)).isEqualTo(1);
    assertThat(out.toString()).contains("FAIL", "pass", "4 known answers, 1 NOT reproduced");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aScenarioThatExpectsNothingIsNoCase() throws IOException {
    Path silent = write("expect: []");
    assertThat(run("verify", silent.toString(), LADDER)).isZero();
    assertThat(out.toString()).contains("3 known answers");
    assertThat(run("verify", silent.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("nothing to verify");
  }

  @Test
  void aBrokenScenarioIsToldBeforeAnythingRuns() throws IOException {
    Path broken = write("replications: many");
    assertThat(run("verify", LADDER, broken.toString(), "--threads", "1")).isEqualTo(2);
    assertThat(err.toString()).contains("replications");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void noThreadsAreRefused() {
    assertThat(run("verify", LADDER, "--threads", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("'--threads': must be a whole number, 1 or more, was '0'");
  }

  private Path write(String text) throws IOException {
    Path file = folder.resolve("case.yaml");
    String parent = Path.of(LADDER).toAbsolutePath().toString();
    return Files.writeString(file, "extends: \"" + parent + "\"\n" + text + "\n");
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
