package org.taocun.study.run;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.taocun.base.ContentHash;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.Json;
import org.taocun.study.InputCopy;

/**
 * A checkpoint: the state of every replication of a run at the end of a month.
 *
 * <pre>
 *   Taocun checkpoint 1          kind and number of the format
 *   SHA-256 and length           of the header
 *   header                       JSON: version, scenario, inputs, month; length and hash of each state
 *   states                       one replication after another
 * </pre>
 */
final class CheckpointFile {
  /** The folder of checkpoints in a results folder. */
  static final String FOLDER = "checkpoints";

  private static final String MAGIC = "Taocun checkpoint ";
  private static final int FORMAT = 1;
  private static final int MOST_HEADER_BYTES = 100_000_000;

  /**
   * The header in front of the states.
   *
   * @param version of the program
   * @param month the month that had ended, 1 being the first
   * @param date its date
   * @param scenario the resolved scenario
   * @param inputs SHA-256 of its input files, by their names
   * @param states of the replications, in their order
   */
  record Header(
      String version,
      int month,
      String date,
      String scenario,
      Map<String, String> inputs,
      List<Stored> states) {}

  /** A state's number of bytes and their SHA-256. */
  record Stored(int length, String hash) {}

  private final Path file;
  private final Header header;
  private final long bodies;

  private CheckpointFile(Path file, Header header, long bodies) {
    this.file = file;
    this.header = header;
    this.bodies = bodies;
  }

  /**
   * Writes a checkpoint.
   *
   * @param inputs SHA-256 of the input files by their names
   * @param states files of their own
   */
  static void write(
      Path file, RunContent request, Map<String, String> inputs, int month, List<Path> states)
      throws IOException {
    List<Stored> stored = new ArrayList<>();
    for (Path state : states) {
      byte[] bytes = Files.readAllBytes(state);
      stored.add(new Stored(bytes.length, ContentHash.of(bytes)));
    }
    String date = request.start().plusMonths(month - 1L).toString();
    byte[] header =
        Json.GSON
            .toJson(
                new Header(request.version(), month, date, request.scenarioText(), inputs, stored))
            .getBytes(StandardCharsets.UTF_8);
    String top = MAGIC + FORMAT + "\n" + ContentHash.of(header) + " " + header.length + "\n";
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      out.write(top.getBytes(StandardCharsets.UTF_8));
      out.write(header);
      for (Path state : states) {
        Files.copy(state, out);
      }
    }
  }

  /**
   * Opens a checkpoint and checks every byte of it.
   *
   * @param version of this program, which must have written it
   * @throws ScenarioException if the file is no checkpoint, damaged or of another version
   */
  static CheckpointFile open(Path file, String version) {
    if (!Files.isRegularFile(file)) {
      throw refused(
          file,
          Files.isDirectory(file)
              ? Say.of("is a folder; name a file in it, such as checkpoints/2009-12.checkpoint")
              : Say.of("there is no such file"));
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      CheckpointFile opened = opened(file, channel);
      if (!opened.header.version().equals(version)) {
        throw refused(
            file,
            Say.of(
                "was written by version {0} of Taocun, this is {1}; a checkpoint goes with its"
                    + " version only",
                opened.header.version(), version));
      }
      opened.checkStates(channel);
      return opened;
    } catch (IOException e) {
      throw refused(file, Disk.reason(e));
    }
  }

  private static CheckpointFile opened(Path file, FileChannel channel) throws IOException {
    byte[] start = bytes(channel, 0, (int) Math.min(300, channel.size()));
    String[] top = new String(start, StandardCharsets.UTF_8).split("\n", 3);
    if (!top[0].matches(MAGIC + "[0-9]{1,6}")) {
      throw refused(file, Say.of("is no checkpoint of Taocun"));
    }
    if (!top[0].equals(MAGIC + FORMAT)) {
      throw refused(
          file,
          Say.of(
              "is written in format {0} of checkpoints, this version reads {1}",
              top[0].substring(MAGIC.length()), FORMAT));
    }
    if (top.length < 3 || !top[1].matches("[0-9a-f]{64} [0-9]{1,9}")) {
      throw damaged(file);
    }
    int length = Integer.parseInt(top[1].substring(65));
    long at = top[0].length() + top[1].length() + 2L;
    if (length > MOST_HEADER_BYTES || at + length > channel.size()) {
      throw damaged(file);
    }
    byte[] header = bytes(channel, at, length);
    if (!ContentHash.of(header).equals(top[1].substring(0, 64))) {
      throw damaged(file);
    }
    return new CheckpointFile(file, header(file, header), at + length);
  }

  private static Header header(Path file, byte[] json) {
    try {
      return Json.GSON.fromJson(new String(json, StandardCharsets.UTF_8), Header.class);
    } catch (JsonParseException e) {
      throw damaged(file);
    }
  }

  private void checkStates(FileChannel channel) throws IOException {
    long at = bodies;
    for (Stored state : header.states()) {
      if (at + state.length() > channel.size()
          || !ContentHash.of(bytes(channel, at, state.length())).equals(state.hash())) {
        throw damaged(file);
      }
      at += state.length();
    }
    if (at != channel.size()) {
      throw damaged(file);
    }
  }

  private static byte[] bytes(FileChannel channel, long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        return Arrays.copyOf(bytes.array(), bytes.position());
      }
    }
    return bytes.array();
  }

  private static ScenarioException damaged(Path file) {
    return refused(file, Say.of("is damaged or cut off (checksums differ); make it again"));
  }

  private static ScenarioException refused(Path file, String why) {
    return new ScenarioException(Say.at(file, why));
  }

  /** The file as the user named it. */
  Path file() {
    return file;
  }

  /** The month that had ended, 1 being the first. */
  int month() {
    return header.month();
  }

  /** The number of replications, which are numbered from 0. */
  int replications() {
    return header.states().size();
  }

  /** The resolved scenario of the run; its input files are named inputs/NAME. */
  String scenarioText() {
    return header.scenario();
  }

  /**
   * The input files of a scenario that differ from those of the run.
   *
   * @return lines such as {@code inputs/villages.csv: is another file}
   */
  List<String> otherInputs(List<InputCopy> inputs) {
    List<String> others = new ArrayList<>();
    for (InputCopy input : inputs) {
      if (!input.hash().equals(header.inputs().get(input.name()))) {
        others.add(
            Say.of(
                "{0}/{1}: is not the file of the checkpoint",
                IdentifiedRequest.INPUTS, input.name()));
      }
    }
    return others;
  }

  /** The state of a replication. */
  byte[] state(int replication) {
    long at = bodies;
    for (Stored before : header.states().subList(0, replication)) {
      at += before.length();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      Stored state = header.states().get(replication);
      byte[] bytes = bytes(channel, at, state.length());
      if (!ContentHash.of(bytes).equals(state.hash())) {
        throw damaged(file);
      }
      return bytes;
    } catch (IOException e) {
      throw refused(file, Disk.reason(e));
    }
  }
}
