package org.taocun.output.folder;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** How records are written to files that people read, and read again; components are keys. */
public final class Json {
  public static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private Json() {}

  public static String text(Object record) {
    return GSON.toJson(record) + "\n";
  }
}
