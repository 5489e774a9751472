package org.taocun.scenario.yaml;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taocun.base.Say;

/**
 * A scenario file merged with the file that it extends, and so on. The name belongs to the file
 * that carries it and is not inherited, so that two scenarios do not share a results folder.
 */
final class Inheritance {
  private static final int LONGEST = 20;

  private final Problems problems;
  private int sources;

  Inheritance(Problems problems) {
    this.problems = problems;
  }

  /** The merged content of a file. */
  Value.Mapping load(Path file) {
    Origin.Source source = source(file.toString(), file);
    try {
      String yaml = FileText.read(file);
      return filled(yaml, source, List.of(new Step(real(file), source)));
    } catch (Refusal e) {
      problems.add(source.whole(), "", e.reason());
      return nothing(source);
    }
  }

  /** The merged content of a text that stands for a file in a directory. */
  Value.Mapping load(String label, String yaml, Path directory) {
    Path file = directory.resolve(label);
    Origin.Source source = source(label, file);
    return text(yaml, source, List.of(new Step(file, source)));
  }

  private record Step(Path real, Origin.Source source) {}

  private Origin.Source source(String label, Path file) {
    Path directory = file.toAbsolutePath().normalize().getParent();
    return new Origin.Source(
        sources++, label, directory == null ? file.toAbsolutePath() : directory);
  }

  /** The content of a file, which is a problem where it is empty. */
  private Value.Mapping filled(String yaml, Origin.Source source, List<Step> chain) {
    int before = problems.count();
    Value.Mapping content = text(yaml, source, chain);
    if (content.entries().isEmpty() && problems.count() == before) {
      problems.add(
          source.whole(), "", Say.of("is empty; write at least one setting, such as 'months: 60'"));
    }
    return content;
  }

  private static Value.Mapping nothing(Origin.Source source) {
    return new Value.Mapping(Map.of(), source.whole());
  }

  private static Path real(Path file) throws Refusal {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      throw new Refusal(Say.of("cannot be read: {0}", e.getMessage()));
    }
  }

  private Value.Mapping text(String yaml, Origin.Source source, List<Step> chain) {
    Optional<Value> root = YamlText.read(yaml, source, problems);
    if (root.isPresent() && !(root.get() instanceof Value.Mapping)) {
      if (!(root.get() instanceof Value.Empty)) {
        problems.add(root.get().origin(), "", notKeys(root.get()));
      }
      return nothing(source);
    }
    Value.Mapping own = root.map(Value.Mapping.class::cast).orElse(nothing(source));
    Value.Mapping rest = own.without("extends");
    return own.get("extends").map(base -> over(rest, base, source, chain)).orElse(rest);
  }

  private static String notKeys(Value root) {
    String text = root instanceof Value.Scalar scalar ? scalar.text() : "";
    String signs = FullWidthSigns.hint(text);
    String hint = signs.isEmpty() ? MissingBlank.inKey(text) : signs;
    return Say.of("expects keys and values such as 'months: 60', found {0}{1}", root.words(), hint);
  }

  private Value.Mapping over(
      Value.Mapping own, Value extended, Origin.Source source, List<Step> chain) {
    try {
      Value.Mapping base = base(extended, source, chain).without("name");
      boolean other = own.get("title").isPresent() || own.get("titleZh").isPresent();
      Value.Mapping asked = other ? base.without("question").without("questionZh") : base;
      return own.over(own.get("source").isPresent() ? asked.without("sourceZh") : asked);
    } catch (Refusal e) {
      problems.add(extended.origin(), "extends", e.reason());
      return own;
    }
  }

  private Value.Mapping base(Value extended, Origin.Source source, List<Step> chain)
      throws Refusal {
    if (!(extended instanceof Value.Scalar name) || name.text().isBlank()) {
      throw new Refusal(
          Say.of("expects the name of one scenario file, found {0}", extended.words()));
    }
    try {
      Path file = source.directory().resolve(name.text());
      Path label = beside(Path.of(source.label()), name.text());
      String yaml;
      try {
        yaml = FileText.read(file);
      } catch (Refusal e) {
        String near = e.reason().replace(source.directory() + "/", "");
        throw new Refusal("'" + name.text() + "' " + near);
      }
      Path real = real(file);
      refuseCycle(real, label, chain);
      Origin.Source next = source(label.toString(), file);
      List<Step> longer = new ArrayList<>(chain);
      longer.add(new Step(real, next));
      return filled(yaml, next, longer);
    } catch (InvalidPathException e) {
      throw new Refusal(Say.of("'{0}' is not a file name", Value.shortened(name.text())));
    }
  }

  private static Path beside(Path file, String name) {
    Path folder = file.getParent();
    Path path = folder == null ? Path.of(name) : folder.resolve(name);
    return name.startsWith(".") || name.contains("/.") ? path.normalize() : path;
  }

  private static void refuseCycle(Path real, Path label, List<Step> chain) throws Refusal {
    int again = chain.stream().map(Step::real).toList().indexOf(real);
    if (again >= 0) {
      throw new Refusal(
          Say.of(
              "the files extend each other in a circle: {0}",
              Stream.concat(
                      chain.subList(again, chain.size()).stream().map(s -> s.source().label()),
                      Stream.of(label.toString()))
                  .collect(Collectors.joining(" -> "))));
    }
    if (chain.size() >= LONGEST) {
      throw new Refusal(Say.of("more than {0} files extend each other", LONGEST));
    }
  }
}
