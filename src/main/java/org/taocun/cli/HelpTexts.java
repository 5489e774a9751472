package org.taocun.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The help of all verbs in the language of the process, under the keys by which picocli looks for
 * it. The English of the annotations is translated as a whole, with its line breaks.
 */
final class HelpTexts extends ResourceBundle {
  private final Map<String, String> lines = new LinkedHashMap<>();
  private final Set<String> english = new LinkedHashSet<>();

  /** The help of a command and those below it, before any other was set. */
  HelpTexts(CommandLine command) {
    command.setInterpolateVariables(false);
    add(command);
    command.setInterpolateVariables(true);
  }

  /** All texts in English. */
  Set<String> english() {
    return Collections.unmodifiableSet(english);
  }

  private void add(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    String verb = spec.qualifiedName(".") + ".";
    UsageMessageSpec usage = spec.usageMessage();
    put(verb + "usage.synopsisHeading", usage.synopsisHeading());
    put(verb + "usage.optionListHeading", usage.optionListHeading());
    if (!command.getSubcommands().isEmpty()) {
      put(verb + "usage.commandListHeading", usage.commandListHeading());
    }
    put(verb + "usage.description", usage.description());
    put(verb + "usage.footer", usage.footer());
    for (ArgSpec argument : spec.args()) {
      put(verb + key(argument), argument.description());
    }
    command.getSubcommands().values().forEach(this::add);
  }

  private static String key(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.names()[0].replaceFirst("^-+", "")
        : argument.paramLabel() + "[" + ((PositionalParamSpec) argument).index() + "]";
  }

  private void put(String key, String... text) {
    String whole = WholeWords.restore(String.join("\n", text));
    if (whole.isBlank()) {
      return;
    }
    english.add(whole);
    List<String> parts = new ArrayList<>(List.of(Say.of(whole).split("\n", -1)));
    for (int i = 0; i < parts.size(); i++) {
      lines.put(parts.size() == 1 ? key : key + "." + i, WholeWords.keep(parts.get(i)));
    }
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return lines.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(lines.keySet());
  }
}
