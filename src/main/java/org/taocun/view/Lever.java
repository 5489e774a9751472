package org.taocun.view;

import java.util.List;

/**
 * A setting that can be changed for the next start.
 *
 * @param path its place in a scenario
 * @param meaning its meaning
 * @param unit its unit; empty for texts, switches and choices
 * @param range the allowed interval; empty if there is none
 * @param choices the words of a choice; empty for other settings
 * @param byDefault its value if a scenario does not mention it
 * @param source the origin of the default
 * @param value its value in the notation of scenarios
 */
public record Lever(
    String path,
    String meaning,
    String unit,
    String range,
    List<String> choices,
    String byDefault,
    String source,
    String value) {
  public Lever {
    choices = List.copyOf(choices);
  }
}
