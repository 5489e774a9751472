package org.taocun.scenario.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Hex;
import org.taocun.base.Say;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reader of YAML text into uninterpreted values with their places. Anchors and aliases work within
 * limits; merge keys, tags and duplicate keys are refused.
 */
final class YamlText {
  private static final int DEEPEST = 50;
  private static final int MOST_ALIASES = 50;
  private static final int MOST_VALUES = 2_000_000;
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<Tag> PLAIN_TAGS =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE);

  /** Which plain scalars look like numbers, switches, months; it never changes. */
  private static final Resolver RESOLVER = new Resolver();

  private final Origin.Source source;
  private final Problems problems;
  private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private int values;

  /** True if a key is not where it seems to be, as a special blank stands before it. */
  private boolean misplaced;

  private YamlText(Origin.Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** The value of a text; empty if it holds none, or if it cannot be read as YAML. */
  static Optional<Value> read(String text, Origin.Source source, Problems problems) {
    YamlText reading = new YamlText(source, problems);
    try {
      Node root = compose(text);
      Optional<Value> value = root == null ? Optional.empty() : Optional.of(reading.value(root));
      return reading.misplaced ? Optional.empty() : value;
    } catch (MarkedYAMLException e) {
      YamlFault fault = YamlFault.of(e, text);
      Origin origin =
          fault.line() == 0 ? source.whole() : reading.place(fault.line(), fault.column());
      problems.add(origin, "", Say.of("not valid YAML: {0}", fault.words()));
    } catch (ReaderException e) {
      problems.add(
          reading.at(text, e.getPosition()),
          "",
          Say.of(
              "not a text file: it holds the character U+{0}",
              Hex.of(e.getCodePoint(), 4).toUpperCase(Locale.ROOT)));
    } catch (YAMLException e) {
      problems.add(source.whole(), "", Say.of("not accepted: {0}", limits(e)));
    } catch (Refusal e) {
      problems.add(source.whole(), "", e.reason());
    }
    return Optional.empty();
  }

  private static @Nullable Node compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    return new Composer(new ParserImpl(new StreamReader(text), options), RESOLVER, options)
        .getSingleNode();
  }

  private static String limits(YAMLException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("Nesting Depth")) {
      return Say.of("nested deeper than {0} levels", DEEPEST);
    }
    return message.contains("aliases") ? Say.of("more than {0} aliases", MOST_ALIASES) : message;
  }

  private Value value(Node node) throws Refusal {
    if (++values > MOST_VALUES) {
      throw new Refusal(Say.of("not accepted: more than {0} values", MOST_VALUES));
    }
    Origin origin = at(node.getStartMark());
    if (!open.add(node)) {
      problems.add(origin, "", Say.of("an alias that contains itself"));
      return new Value.Empty(origin);
    }
    try {
      refuseTag(node, origin);
      if (node instanceof ScalarNode scalar) {
        return scalar(scalar, origin);
      }
      return node instanceof SequenceNode list
          ? items(list, origin)
          : mapping((MappingNode) node, origin);
    } finally {
      open.remove(node);
    }
  }

  private void refuseTag(Node node, Origin origin) {
    Tag tag = node.getTag();
    boolean plain =
        node instanceof ScalarNode
            ? PLAIN_TAGS.contains(tag)
            : tag.equals(node instanceof SequenceNode ? Tag.SEQ : Tag.MAP);
    if (!plain) {
      problems.add(origin, "", Say.of("tags such as '{0}' are not accepted", tag.getValue()));
    }
  }

  private Value scalar(ScalarNode node, Origin origin) {
    String text = seen(node, origin, false);
    return node.isPlain() && NULLS.contains(text)
        ? new Value.Empty(origin)
        : new Value.Scalar(text, !node.isPlain(), origin);
  }

  /** The text of a node; characters of a plain one that are not seen are told and left out. */
  private String seen(ScalarNode node, Origin origin, boolean key) {
    String text = node.getValue();
    Optional<FullWidthSigns.Sighting> unseen =
        node.isPlain() ? FullWidthSigns.unseen(text, key) : Optional.empty();
    unseen.ifPresent(
        sign -> {
          boolean folded = node.getStartMark().getLine() != node.getEndMark().getLine();
          int column = origin.column() + (folded ? 0 : sign.at());
          problems.add(place(origin.line(), column), "", sign.words());
          misplaced |= key && sign.at() == 0;
        });
    return unseen.isPresent() ? FullWidthSigns.seen(text, key) : text;
  }

  private Value items(SequenceNode node, Origin origin) throws Refusal {
    List<Value> items = new ArrayList<>();
    for (Node item : node.getValue()) {
      items.add(value(item));
    }
    return new Value.Items(items, origin);
  }

  private Value mapping(MappingNode node, Origin origin) throws Refusal {
    Map<String, Value.Mapping.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      Origin place = at(tuple.getKeyNode().getStartMark());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(place, "", Say.of("a key must be a single word"));
        continue;
      }
      String name = seen(key, place, true);
      Value value = value(tuple.getValueNode());
      if (key.isPlain() && name.equals("<<")) {
        problems.add(
            place,
            "",
            Say.of(
                "merge keys (<<) are not accepted; use extends, or an alias for the whole value"));
        continue;
      }
      Value.Mapping.Entry before = entries.putIfAbsent(name, new Value.Mapping.Entry(place, value));
      if (before != null) {
        problems.add(
            place,
            "",
            Say.of(
                "key '{0}' stands twice, first in line {1}",
                Value.shortened(name), before.key().line()));
      }
    }
    return new Value.Mapping(entries, origin);
  }

  private Origin at(@Nullable Mark mark) {
    return mark == null ? source.whole() : place(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private Origin at(String text, int position) {
    String before = text.substring(0, Math.min(position, text.length()));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return place(line, before.length() - before.lastIndexOf('\n'));
  }

  private Origin place(int line, int column) {
    return source.order() >= SetOption.AFTER_FILES
        ? source.whole()
        : new Origin(source, line, column);
  }
}
