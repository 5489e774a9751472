package org.taocun.scenario.yaml;

import org.taocun.base.Say;

/** Where the keys of a section are listed. */
final class KeysOfSection {
  private KeysOfSection() {}

  /** A hint for users of the command line. */
  static String where(String section) {
    return Say.of("; 'taocun explain{0}' lists the keys", section.isEmpty() ? "" : " " + section);
  }
}
