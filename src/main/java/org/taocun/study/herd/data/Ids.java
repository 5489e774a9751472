package org.taocun.study.herd.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.taocun.base.InputRow;
import org.taocun.base.Message;

/**
 * Names of people. Where ids differ only within a group, a person's name is that of the group and
 * the id, such as 3/17. A whole number with a decimal, as some programs write it beside empty cells
 * (17.0), is that number.
 */
final class Ids {
  private final boolean withinGroup;
  private final boolean prefixed;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  private Ids(boolean withinGroup, boolean prefixed) {
    this.withinGroup = withinGroup;
    this.prefixed = prefixed;
  }

  /** Names of the people of some rows, of whom none is known yet. */
  static Ids of(List<InputRow> rows, boolean withinGroup) {
    boolean prefixed =
        withinGroup
            && rows.stream()
                .filter(row -> row.has("id") && row.has("group"))
                .allMatch(row -> begins(plain(row.text("id")), plain(row.text("group"))));
    return new Ids(withinGroup, prefixed);
  }

  private static boolean begins(String id, String group) {
    return id.length() > group.length() && id.startsWith(group);
  }

  /** An id as it is compared: without the decimal of a whole number. */
  static String plain(String id) {
    return id.matches("[0-9]+\\.0+") ? id.substring(0, id.indexOf('.')) : id;
  }

  /** The name of a row's person. */
  String name(InputRow row) {
    String id = plain(row.text("id"));
    if (!withinGroup) {
      return id;
    }
    String group = plain(row.text("group"));
    return group + "/" + (prefixed ? bare(id.substring(group.length())) : id);
  }

  /** The name of whom a cell names, in the group of who names. */
  String name(String group, String cell) {
    String id = plain(cell);
    return withinGroup ? plain(group) + "/" + (prefixed ? bare(id) : id) : id;
  }

  /** An id without marks and zeros at its beginning. */
  private static String bare(String id) {
    return id.replaceFirst("^[-_./ ]*0*(?=.)", "");
  }

  /** Adds a person; false if the name is known already. */
  boolean add(String name) {
    boolean added = places.putIfAbsent(name, names.size()) == null;
    if (added) {
      names.add(name);
    }
    return added;
  }

  /** The place of a person; empty for a stranger. */
  OptionalInt place(String name) {
    Integer place = places.get(name);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  List<String> names() {
    return names;
  }

  boolean withinGroup() {
    return withinGroup;
  }

  /** How names are made, in words; empty where they are ids. */
  List<Message> notes() {
    if (!withinGroup) {
      return List.of();
    }
    Message note =
        prefixed
            ? Message.of(
                "ids begin with their group; without it they are ids within the group, as those"
                    + " named are: the first person is {0}",
                names.get(0))
            : Message.of(
                "ids differ within groups only: a person's name is group/id, the first one {0}",
                names.get(0));
    return List.of(note);
  }
}
