package org.taocun.scenario.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taocun.base.Say;

/** An option such as {@code --set entry.threshold.value=[0,1,2]}, applied to a scenario. */
final class SetOption {
  private static final Pattern FORM =
      Pattern.compile(
          "([^=\\s.\\[\\]]+(?:\\[[0-9]{1,9}\\])*(?:\\.[^=\\s.\\[\\]]+(?:\\[[0-9]{1,9}\\])*)*)=(.*)",
          Pattern.DOTALL);
  private static final Pattern STEP = Pattern.compile("\\[([0-9]+)\\]|([^.\\[\\]]+)");

  /** The order of options, and of tables applied to files, among the sources of problems. */
  static final int AFTER_FILES = 1_000_000;

  private final Origin origin;
  private final Problems problems;

  private SetOption(Origin origin, Problems problems) {
    this.origin = origin;
    this.problems = problems;
  }

  /** The content of a scenario with all options applied, the last one last. */
  static Value.Mapping apply(
      Value.Mapping content, List<ScenarioReader.Setting> options, Problems problems) {
    Value.Mapping changed = content;
    for (int i = 0; i < options.size(); i++) {
      Origin.Source source =
          new Origin.Source(AFTER_FILES + i, options.get(i).label(), Path.of("").toAbsolutePath());
      changed =
          new SetOption(source.whole(), problems).applied(changed, options.get(i).assignment());
    }
    return changed;
  }

  /** Notes the options whose setting a later one sets again, to something else. */
  static void noteOverridden(List<ScenarioReader.Setting> options, Problems notes) {
    for (int i = 0; i < options.size(); i++) {
      ScenarioReader.Setting one = options.get(i);
      String path = path(one);
      for (ScenarioReader.Setting later : options.subList(i + 1, options.size())) {
        if (path(later).equals(path) && !later.assignment().equals(one.assignment())) {
          notes.add(
              new Origin.Source(AFTER_FILES + i, one.label(), Path.of("")).whole(),
              path,
              Say.of("note: has no effect: {0} sets it again", later.label()));
          break;
        }
      }
    }
  }

  private static String path(ScenarioReader.Setting option) {
    return option.assignment().replaceFirst("=.*", "").strip();
  }

  private Value.Mapping applied(Value.Mapping content, String option) {
    Matcher form = FORM.matcher(option.strip());
    if (!form.matches()) {
      String typed = option.strip();
      problems.add(
          origin,
          "",
          FORM.matcher(typed.replaceFirst("＝", "=")).matches()
              ? Say.of("'＝' is a full-width sign: write {0}", typed.replaceFirst("＝", "="))
              : Say.of("expects path=value, such as entry.rule=bass"));
      return content;
    }
    if (form.group(1).equals("extends")) {
      problems.add(origin, "extends", Say.of("cannot be set from outside the file"));
      return content;
    }
    String text = form.group(2);
    Optional<Value> value =
        text.isBlank()
            ? Optional.of(new Value.Scalar("", true, origin))
            : YamlText.read(text, origin.source(), problems);
    if (value.isEmpty()) {
      return content;
    }
    try {
      return (Value.Mapping) put(content, steps(form.group(1)), value.get(), "");
    } catch (Refusal e) {
      problems.add(origin, form.group(1), e.reason());
      return content;
    }
  }

  private static List<String> steps(String path) {
    List<String> steps = new ArrayList<>();
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      steps.add(step.group());
    }
    return steps;
  }

  private Value put(Value target, List<String> steps, Value value, String path) throws Refusal {
    if (steps.isEmpty()) {
      return Value.lay(value, target);
    }
    String step = steps.get(0);
    List<String> rest = steps.subList(1, steps.size());
    if (step.startsWith("[")) {
      int index = Integer.parseInt(step.substring(1, step.length() - 1));
      if (!(target instanceof Value.Items items) || index >= items.values().size()) {
        int size = target instanceof Value.Items items ? items.values().size() : 0;
        throw new Refusal(Say.of("{0} has no item {1}; the scenario lists {2}", path, step, size));
      }
      return items.with(index, put(items.values().get(index), rest, value, path + step));
    }
    Value.Mapping mapping =
        target instanceof Value.Mapping present ? present : new Value.Mapping(Map.of(), origin);
    Value below = mapping.get(step).orElse(new Value.Empty(origin));
    Value.Mapping.Entry entry =
        new Value.Mapping.Entry(
            origin, put(below, rest, value, path.isEmpty() ? step : path + "." + step));
    return mapping.with(step, entry);
  }
}
