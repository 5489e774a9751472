package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taocun.base.Say;
import org.taocun.scenario.yaml.ScenarioReader.Setting;

/** Notes on arms; one that holds for several arms is said once, with their names. */
final class ArmNotes {
  private final Map<String, List<String>> armsByNote = new LinkedHashMap<>();

  /**
   * Adds a note on an arm.
   *
   * @param settings of the arm, whose labels a note may have as its place: the arm's name is enough
   */
  void add(String arm, List<Setting> settings, String note) {
    String text =
        settings.stream()
            .map(setting -> Say.at(setting.label(), ""))
            .filter(note::startsWith)
            .findFirst()
            .map(label -> note.substring(label.length()))
            .orElse(note);
    List<String> arms = armsByNote.computeIfAbsent(text, key -> new ArrayList<>());
    if (!arms.contains(arm)) {
      arms.add(arm);
    }
  }

  /** The notes, each once. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    armsByNote.forEach(
        (note, arms) ->
            lines.add(
                Say.of(
                    "{0|arm|arms} '{1}': {2}",
                    arms.size(), String.join(Say.of("', '"), arms), note)));
    return List.copyOf(lines);
  }
}
