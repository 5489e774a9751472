package org.taocun.experiment.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java program in a process of its own, with its output in a file. */
record Program(Process process, Path said) {
  /** The packaged program. */
  static final Path JAR = Path.of("target", "taocun.jar").toAbsolutePath();

  /** The packaged Spark beside it, a home of Spark. */
  static final Path SPARK = Path.of("target", "spark").toAbsolutePath();

  private static final int PATIENCE_SECONDS = 300;
  private static final int LOOK_MILLISECONDS = 20;

  static Program start(Path said, List<String> javaOptions, String classPath, List<String> words)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(javaOptions);
    command.addAll(List.of("-cp", classPath));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("SPARK_"));
    builder.environment().put("SPARK_HOME", SPARK.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    return new Program(builder.redirectOutput(said.toFile()).start(), said);
  }

  /** The command line of Taocun, with Spark or without. */
  static Program taocun(Path said, boolean spark, List<String> words) throws IOException {
    List<String> all = new ArrayList<>(List.of("org.taocun.cli.Main"));
    all.addAll(words);
    String libraries = File.pathSeparator + SPARK.resolve("jars") + File.separator + "*";
    return start(
        said,
        List.of("-Xmx512m", "-XX:+UseSerialGC", "-Dspark.executor.memory=512m"),
        spark ? JAR + libraries : JAR.toString(),
        all);
  }

  /** The output so far; its lines, which end where a terminal does, are joined by blanks. */
  String text() {
    try {
      return Files.readString(said).replace('\n', ' ');
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits for some output and returns the first group of its pattern. */
  String says(Pattern words) throws InterruptedException {
    await(() -> words.matcher(text()).find());
    Matcher found = words.matcher(text());
    if (!found.find()) {
      throw new AssertionError("did not say " + words + " but:\n" + text());
    }
    return found.group(1);
  }

  /** Waits for a condition as long as the program runs. */
  void await(BooleanSupplier what) throws InterruptedException {
    for (int look = 0; look < PATIENCE_SECONDS * 1000 / LOOK_MILLISECONDS; look++) {
      if (what.getAsBoolean() || !process.isAlive()) {
        return;
      }
      Thread.sleep(LOOK_MILLISECONDS);
    }
    throw new AssertionError("waited in vain; it said:\n" + text());
  }

  /** Waits for the program's end. */
  int exitCode() throws InterruptedException {
    await(() -> false);
    return process.waitFor();
  }

  /** Kills the program and all that it has started (SIGKILL), as a power failure does. */
  void kill() {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(0, process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(handle -> handle.onExit().join());
  }
}
