package org.taocun.study.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taocun.base.Say;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Provenance;
import org.taocun.output.observed.ObservedPoints;
import org.taocun.output.table.Columns;
import org.taocun.output.table.Table;
import org.taocun.output.text.Language;
import org.taocun.study.InputCopy;

/** Joins the parts of a run into a results folder. */
final class Assembly {
  private final RunContent request;
  private final Identity identity;
  private final Path stage;
  private final Path parts;
  private final Path results;

  /**
   * An assembly that has written nothing yet.
   *
   * @param stage holds the parts and the inputs
   * @param results an empty folder
   */
  Assembly(IdentifiedRequest asked, Path stage, Path results) {
    this.request = asked.request();
    this.identity = asked.identity();
    this.stage = stage;
    this.parts = stage.resolve("parts");
    this.results = results;
  }

  /** The file of a replication. */
  static Path part(Path parts, int replication, String suffix) {
    return parts.resolve(String.format(Locale.ROOT, "%06d%s", replication, suffix));
  }

  /** The end of the file name of a replication's state at a month's end. */
  static String stateSuffix(int month) {
    return String.format(Locale.ROOT, "-%06d.state", month);
  }

  /** Writes everything; returns messages for the user. */
  List<String> write(Provenance provenance, FigureRequest figures) throws IOException {
    Columns columns = columns();
    for (Section section : Section.values()) {
      Optional<Table<?>> table = Tables.table(section, columns);
      if (table.isPresent() && asked(section)) {
        join(section, table.get(), columns);
      }
    }
    if (request.options().network()) {
      network();
    }
    Files.writeString(results.resolve(IdentifiedRequest.SCENARIO), request.scenarioText());
    inputs();
    checkpoints();
    ObservedPoints.write(figures.observed(), results, request.options().excel());
    Tables.guide(columns).in(results).write(results, figures.language().words());
    identity.write(results);
    RunInfo.of(request, identity, provenance, columns, fingerprints()).write(results);
    return drawn(figures.language());
  }

  /** Draws the figures; a failure does not keep the tables from being finished. */
  private List<String> drawn(Language language) throws IOException {
    try {
      return Figures.draw(results, language).notes();
    } catch (RuntimeException | InternalError | LinkageError e) {
      return List.of(Say.of("no figures: {0}; please report it. The tables are complete.", e));
    }
  }

  private boolean asked(Section section) {
    return switch (section) {
      case LEDGER -> request.ledger();
      case PANEL -> request.options().panel();
      case DECISIONS, INFLUENCE, ADOPTERS, TRUTH -> request.options().influence() > 0;
      default -> true;
    };
  }

  private Columns columns() throws IOException {
    if (request.replications() == 0) {
      return Columns.NONE;
    }
    try (Part first = Part.open(part(parts, 0, ".part"))) {
      return Columns.parse(first.text(Section.COLUMNS));
    }
  }

  private List<String> fingerprints() throws IOException {
    List<String> fingerprints = new ArrayList<>();
    for (int replication = 0; replication < request.replications(); replication++) {
      try (Part part = Part.open(part(parts, replication, ".part"))) {
        fingerprints.add(part.text(Section.FINGERPRINT));
      }
    }
    return fingerprints;
  }

  private void join(Section section, Table<?> table, Columns columns) throws IOException {
    try (FileChannel out = create(section)) {
      write(table.head(request.options().excel()), out);
      for (int replication = 0; replication < request.replications(); replication++) {
        if (section.streamed()) {
          append(part(parts, replication, section.suffix()), out);
        } else {
          append(section, replication, columns, out);
        }
      }
    }
  }

  private void append(Section section, int replication, Columns columns, FileChannel out)
      throws IOException {
    try (Part part = Part.open(part(parts, replication, ".part"))) {
      if (section == Section.SUMMARY
          && !Columns.parse(part.text(Section.COLUMNS)).equals(columns)) {
        throw new IllegalStateException(
            "replication " + replication + " has other columns than replication 0");
      }
      part.copy(section, out);
    }
  }

  private static void append(Path file, FileChannel out) throws IOException {
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      for (long at = 0; at < in.size(); ) {
        at += in.transferTo(at, in.size() - at, out);
      }
    }
  }

  private void network() throws IOException {
    try (Part first = Part.open(part(parts, 0, ".part"));
        FileChannel out = create(Section.NETWORK)) {
      first.copy(Section.NETWORK, out);
    }
  }

  /** Writes the checkpoints, one a month of all replications. */
  private void checkpoints() throws IOException {
    int every = request.options().checkpointEvery();
    Path folder = results.resolve(CheckpointFile.FOLDER);
    for (int month = every;
        every > 0 && Files.exists(part(parts, 0, stateSuffix(month)));
        month += every) {
      List<Path> states = new ArrayList<>();
      for (int replication = 0; replication < request.replications(); replication++) {
        states.add(part(parts, replication, stateSuffix(month)));
      }
      Files.createDirectories(folder);
      String date = request.start().plusMonths(month - 1L).toString();
      CheckpointFile.write(
          folder.resolve(date + ".checkpoint"), request, identity.inputs(), month, states);
    }
  }

  /** Copies the inputs as they were when the run began. */
  private void inputs() throws IOException {
    for (InputCopy input : request.inputs()) {
      Path copy = results.resolve(IdentifiedRequest.INPUTS).resolve(input.name());
      Files.createDirectories(Disk.parent(copy));
      Files.copy(stage.resolve(IdentifiedRequest.INPUTS).resolve(input.name()), copy);
    }
  }

  private FileChannel create(Section section) throws IOException {
    return FileChannel.open(
        results.resolve(section.fileName()),
        StandardOpenOption.CREATE_NEW,
        StandardOpenOption.WRITE);
  }

  private static void write(String text, FileChannel out) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }
}
