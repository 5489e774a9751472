package org.taocun.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Set;

/** The texts of the help of all verbs. */
public final class HelpInEnglish {
  private HelpInEnglish() {}

  public static Set<String> texts() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return new HelpTexts(Main.line(nowhere, nowhere)).english();
  }
}
