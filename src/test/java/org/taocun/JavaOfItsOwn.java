package org.taocun;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program run by a Java of its own, with the class path of the tests. */
public final class JavaOfItsOwn {
  private JavaOfItsOwn() {}

  /**
   * The process of a class's {@code main}, not yet started; what it writes is not read. It is
   * compiled quickly rather than well, since it ends after seconds. Speaks English whatever the
   * language of the machine.
   */
  public static ProcessBuilder running(String main, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("LANGUAGE");
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }
}
