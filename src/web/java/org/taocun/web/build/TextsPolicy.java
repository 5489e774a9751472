package org.taocun.web.build;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.teavm.extension.spi.resources.DefaultResourcesPolicy;

/** The texts that are compiled into the engine: shipped tables, words and messages of its rooms. */
public final class TextsPolicy extends DefaultResourcesPolicy {
  private static final List<String> TEXTS =
      List.of(
          "data/markets.csv",
          "data/provinces.csv",
          "market/categories.csv",
          "scenario/names.properties",
          "scenario/names_zh.properties",
          "scenario/parameters.properties",
          "scenario/parameters_zh.properties",
          "view/words.properties",
          "view/words_zh.properties");

  private static final List<String> MESSAGES =
      List.of("base", "geography", "market", "model", "network", "scenario", "yaml");

  @Override
  public String[] supplyResources(Collection<? extends String> methods) {
    return Stream.concat(TEXTS.stream(), MESSAGES.stream().map(room -> "base/zh/" + room + ".po"))
        .map(text -> "org/taocun/" + text)
        .toArray(String[]::new);
  }
}
