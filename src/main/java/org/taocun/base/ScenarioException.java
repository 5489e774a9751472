package org.taocun.base;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A mistake that the user can correct in a scenario, an input file or an option. Carries every
 * problem found, each a complete line such as {@code shaji.yaml:12:5: entry.rule: unknown rule
 * 'treshold'; did you mean 'threshold'?}. Shown without a stack trace; the program ends with exit
 * code 2.
 */
public final class ScenarioException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String[] problems;
  private final Message[] messages;

  public ScenarioException(String problem) {
    this(List.of(problem));
  }

  /** An exception whose problem can be kept and said again in another language. */
  public ScenarioException(Message problem) {
    super(problem.text());
    problems = new String[] {problem.text()};
    messages = new Message[] {problem};
  }

  /** An exception for several problems, in the order in which users read them, each told once. */
  public ScenarioException(List<String> problems) {
    super(problems.stream().distinct().collect(Collectors.joining("\n")));
    this.problems = problems.stream().distinct().toArray(String[]::new);
    messages = problems.stream().distinct().map(Message::verbatim).toArray(Message[]::new);
  }

  public List<String> problems() {
    return List.of(problems);
  }

  /** The problems as they are kept: those known only as texts stay in the language of the run. */
  public List<Message> messages() {
    return List.of(messages);
  }
}
