package org.taocun.output;

/** The words of figures in one language, whatever the language of the machine. */
final class Words {
  private final Language language;
  private final org.taocun.base.Words texts;

  Words(Language language) {
    this.language = language;
    texts = new org.taocun.base.Words("org.taocun.output.figures", language.locale());
  }

  Language language() {
    return language;
  }

  /** A text; {0}, {1} … in it are replaced by the values. */
  String of(String key, Object... values) {
    return texts.of(key, values);
  }

  /** A text, or another one where there is none. */
  String orElse(String key, String otherwise) {
    return texts.orElse(key, otherwise);
  }

  /** Every letter that the language's figures use. */
  String all() {
    return texts.all();
  }
}
