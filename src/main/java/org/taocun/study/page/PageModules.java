package org.taocun.study.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One script made of the modules of a page. A module imports by lines such as {@code import {a, b}
 * from './other.js';}, with {@code ../} for the folder above, and exports declarations; each
 * becomes a function of its own, after those that it imports.
 */
final class PageModules {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (\\{[^}]*\\}) from '(\\.\\.?/[\\w/-]+)\\.js';$");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?=(?:async )?(?:function\\*?|const|let|class) (\\w+))");

  private final UnaryOperator<String> source;
  private final Map<String, String> made = new LinkedHashMap<>();
  private final List<String> begun = new ArrayList<>();

  private PageModules(UnaryOperator<String> source) {
    this.source = source;
  }

  /**
   * The script of a module and all that it imports.
   *
   * @param module its name: its place below the page's folder, such as lesson/main
   * @param source the text of a module by its name
   * @throws IllegalStateException if modules import each other in a circle
   */
  static String bundled(String module, UnaryOperator<String> source) {
    PageModules modules = new PageModules(source);
    modules.take(module);
    return "'use strict';\nconst modules = {};\n" + String.join("", modules.made.values());
  }

  private void take(String module) {
    if (made.containsKey(module)) {
      return;
    }
    if (begun.contains(module)) {
      throw new IllegalStateException("modules import each other: " + begun + ", " + module);
    }
    begun.add(module);
    String text = source.apply(module);
    IMPORT.matcher(text).results().map(found -> named(module, found.group(2))).forEach(this::take);
    String exports =
        EXPORT
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.joining(", "));
    String body =
        IMPORT
            .matcher(text)
            .replaceAll(
                line ->
                    Matcher.quoteReplacement(
                        "const %s = modules['%s'];"
                            .formatted(
                                line.group(1).replace(" as ", ": "),
                                named(module, line.group(2)))));
    made.put(
        module,
        "modules['%s'] = (() => {\n%s\nreturn {%s};\n})();\n"
            .formatted(module, EXPORT.matcher(body).replaceAll(""), exports));
    begun.remove(module);
  }

  /** The name of a module that another asks for by its place. */
  private static String named(String asking, String place) {
    return URI.create(asking).resolve(place).getPath();
  }
}
