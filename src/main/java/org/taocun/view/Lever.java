package org.taocun.view;

import java.util.List;
import java.util.Optional;

/**
 * A setting that can be changed for the next start.
 *
 * @param path its place in a scenario
 * @param name its name in plain words
 * @param meaning its meaning
 * @param unit its unit; empty for texts, switches and choices
 * @param range the allowed interval in words; empty if there is none
 * @param span the values of a slider; empty where the value is no number
 * @param choices the words of a choice or switch, as scenarios write them; empty for others
 * @param choiceNames the same in plain words
 * @param byDefault its value if a scenario does not mention it
 * @param source the origin of the default
 * @param value its value in the notation of scenarios
 */
public record Lever(
    String path,
    String name,
    String meaning,
    String unit,
    String range,
    Optional<Span> span,
    List<String> choices,
    List<String> choiceNames,
    String byDefault,
    String source,
    String value) {
  public Lever {
    choices = List.copyOf(choices);
    choiceNames = List.copyOf(choiceNames);
  }

  /** The name of one of the choices. */
  public String choiceName(String choice) {
    return choiceNames.get(choices.indexOf(choice));
  }
}
