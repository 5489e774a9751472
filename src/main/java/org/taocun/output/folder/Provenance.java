package org.taocun.output.folder;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;

/**
 * The origin of results in place and time: everything that may differ between two equal folders.
 *
 * @param java version of the Java that ran it
 * @param mason version of MASON
 * @param system operating system and processor
 * @param host the machine's name
 * @param started the beginning of the work
 * @param seconds its duration
 * @param commandLine the program's arguments
 * @param language the language of messages and texts, en or zh; null where that was not recorded
 */
public record Provenance(
    String java,
    String mason,
    String system,
    String host,
    Instant started,
    double seconds,
    List<String> commandLine,
    @Nullable String language) {
  private static final DateTimeFormatter STARTED =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final Set<String> FOR_THIS_FOLDER = Set.of("--force", "--resume");

  public Provenance {
    commandLine = List.copyOf(commandLine);
  }

  /** The language of the process, en or zh. */
  public static String spoken() {
    return Say.chinese() ? "zh" : "en";
  }

  /** The beginning of the work for people, such as 2026-11-30 17:26 UTC. */
  public String startedShown() {
    return STARTED.format(started);
  }

  /** The command that does the same once more, into the folder {@code again}. */
  public String again() {
    List<String> words = new ArrayList<>(List.of("./taocun"));
    for (int i = 0; i < commandLine.size(); i++) {
      String word = commandLine.get(i);
      if (word.equals("--out")) {
        i++;
      } else if (!word.startsWith("--out=") && !FOR_THIS_FOLDER.contains(word)) {
        words.add(word.matches("[\\w./:=,@%+-]+") ? word : "'" + word + "'");
      }
    }
    words.addAll(List.of("--out", "again"));
    return String.join(" ", words);
  }
}
