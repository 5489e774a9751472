package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PageCommandTest {
  @Test
  void aLessonRefusesScenariosWhichItWouldNotShow() {
    StringWriter err = new StringWriter();
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    int code =
        Main.run(
            nowhere, new PrintWriter(err, true), "page", "--lesson", "scenarios/classroom.yaml");
    assertThat(code).isEqualTo(ExitCodes.USER_ERROR);
    assertThat(err.toString()).contains("--lesson has scenarios of its own");
  }
}
