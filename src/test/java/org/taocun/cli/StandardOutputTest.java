package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardOutputTest {
  private static StandardOutput printed(OutputStream to) {
    StandardOutput output = new StandardOutput(to);
    PrintWriter out = new PrintWriter(output, false, StandardCharsets.UTF_8);
    out.println("a line");
    out.flush();
    return output;
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void whatIsPrintedArrives() {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    assertThat(printed(to).failure()).isEmpty();
    assertThat(to.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("a line");
  }

  @Test
  void aFullDiskIsToldAndWorkThatEndedWellIsAFailure() {
    IOException failure = printed(failing("No space left on device")).failure().orElseThrow();
    StringWriter err = new StringWriter();
    assertThat(Failures.ofOutput(failure, new PrintWriter(err, true), ExitCodes.OK)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "taocun: the output could not be written: No space left on device");
    assertThat(Failures.ofOutput(failure, new PrintWriter(err), ExitCodes.CHECK_FAILED))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "The pipe is being closed"})
  void aReaderThatHasSeenEnoughIsNoFailure(String reason) {
    assertThat(printed(failing(reason)).failure()).isEmpty();
  }
}
