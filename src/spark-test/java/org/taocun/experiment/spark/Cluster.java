package org.taocun.experiment.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A real standalone master of Spark and its workers on this machine, each a process. */
final class Cluster implements AutoCloseable {
  private static final Pattern URL = Pattern.compile("(spark://127\\.0\\.0\\.1:[1-9][0-9]*)");
  private static final Pattern REGISTERED =
      Pattern.compile("(Successfully registered with master)");

  private final Path folder;
  private final List<Program> programs = new ArrayList<>();
  private String url = "";

  private Cluster(Path folder) {
    this.folder = folder;
  }

  /** Starts a master; ports are those that the system gives. */
  static Cluster start(Path folder) throws IOException, InterruptedException {
    Cluster cluster = new Cluster(Files.createDirectories(folder));
    try {
      Program master =
          cluster.start("master", "org.apache.spark.deploy.master.Master", List.of("--port", "0"));
      cluster.url = master.says(URL);
      return cluster;
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      cluster.close();
      throw e;
    }
  }

  /** Starts a worker of one core and waits until the master knows it. */
  Program worker(String name) throws IOException, InterruptedException {
    Path work = Files.createDirectories(folder.resolve("work-" + name));
    Program worker =
        start(
            name,
            "org.apache.spark.deploy.worker.Worker",
            List.of("--cores", "1", "--memory", "600m", "--work-dir", work.toString(), url));
    worker.says(REGISTERED);
    return worker;
  }

  private Program start(String name, String type, List<String> more) throws IOException {
    List<String> words = new ArrayList<>(List.of(type, "--host", "127.0.0.1", "--webui-port", "0"));
    words.addAll(more);
    Program program =
        Program.start(
            folder.resolve(name + ".log"),
            List.of("-Xmx256m", "-Dspark.master.rest.enabled=false"),
            Program.SPARK.resolve("jars") + "/*",
            words);
    programs.add(program);
    return program;
  }

  String url() {
    return url;
  }

  @Override
  public void close() {
    for (Program program : programs) {
      program.kill();
    }
  }
}
