package org.taocun.view;

import java.util.List;

/**
 * A setting that can be changed before the next start.
 *
 * @param path where it stands in a scenario
 * @param meaning what it means
 * @param unit its unit; empty for texts, switches and choices
 * @param range the allowed interval; empty where there is none
 * @param choices the words of a choice; empty for other settings
 * @param byDefault what it is where a scenario says nothing
 * @param source where the default comes from
 * @param value what it is, as it would be written in a scenario
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
  /** Copies the list. */
  public Lever {
    choices = List.copyOf(choices);
  }
}
