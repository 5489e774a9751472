package org.taocun.study.page;

import java.util.List;

/** The kinds of pages: what each is put together from, in the folder of the front end. */
enum PageKind {
  /** Worlds to play, to change and to compare. */
  WORLDS,
  /** A guided lesson for a class. */
  LESSON;

  /** The module that begins. */
  String module() {
    return this == LESSON ? "lesson/main" : "main";
  }

  /** True if it draws charts. */
  boolean charts() {
    return this == WORLDS;
  }

  /** The styles, the later ones stronger. */
  List<String> styles() {
    return this == LESSON
        ? List.of("page", "lesson/lesson", "classroom/classroom")
        : List.of("page");
  }

  /** The bundles of words. */
  List<String> words() {
    return this == LESSON
        ? List.of("words", "lesson/lesson", "classroom/classroom")
        : List.of("words");
  }
}
