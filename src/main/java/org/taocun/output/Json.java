package org.taocun.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** How records are written to files that people read, and read again; components are keys. */
final class Json {
  static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private Json() {}

  static String text(Object record) {
    return GSON.toJson(record) + "\n";
  }
}
