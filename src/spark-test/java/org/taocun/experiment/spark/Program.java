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

/** A Java program in a process of its own, what it says written to a file. */
record Program(Process process, Path said) {
  /** Taocun as it is packaged. */
  static final Path JAR = Path.of("target", "taocun.jar").toAbsolutePath();

  /** Spark as it is packaged beside it: a home of Spark. */
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

  /** What it has said so far. */
  String text() {
    try {
      return Files.readString(said);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until it says something, and returns the first group. */
  String says(Pattern words) throws InterruptedException {
    await(() -> words.matcher(text()).find());
    Matcher found = words.matcher(text());
    if (!found.find()) {
      throw new AssertionError("did not say " + words + " but:\n" + text());
    }
    return found.group(1);
  }

  /** Waits for something as long as it lives. */
  void await(BooleanSupplier what) throws InterruptedException {
    for (int look = 0; look < PATIENCE_SECONDS * 1000 / LOOK_MILLISECONDS; look++) {
      if (what.getAsBoolean() || !process.isAlive()) {
        return;
      }
      Thread.sleep(LOOK_MILLISECONDS);
    }
    throw new AssertionError("waited in vain; it said:\n" + text());
  }

  /** Waits for its end. */
  int exitCode() throws InterruptedException {
    await(() -> false);
    return process.waitFor();
  }

  /** Ends it and all that it has started, as a power failure does (SIGKILL). */
  void kill() {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(0, process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(handle -> handle.onExit().join());
  }
}
