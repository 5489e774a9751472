package org.taocun.output.text;

/** The words of figures in one language, whatever the language of the machine. */
public final class Words {
  private final Language language;
  private final org.taocun.base.Words texts;

  public Words(Language language) {
    this.language = language;
    texts = new org.taocun.base.Words("org.taocun.output.figures", language.locale());
  }

  public Language language() {
    return language;
  }

  /** A text; {0}, {1} … in it are replaced by the values. */
  public String of(String key, Object... values) {
    return texts.of(key, values);
  }

  /** A text, or another one where there is none. */
  public String orElse(String key, String otherwise) {
    return texts.orElse(key, otherwise);
  }

  /** Every letter that the language's figures use. */
  public String all() {
    return texts.all();
  }
}
