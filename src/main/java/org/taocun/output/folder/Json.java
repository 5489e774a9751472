package org.taocun.output.folder;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** JSON of records in a form that people can read; components are keys. */
public final class Json {
  public static final Gson GSON =
      new GsonBuilder()
          .setPrettyPrinting()
          .disableHtmlEscaping()
          .registerTypeAdapter(Instant.class, new Moment())
          .create();

  private Json() {}

  public static String text(Object record) {
    return GSON.toJson(record) + "\n";
  }

  /** Moments in the notation of ISO 8601. */
  private static final class Moment extends TypeAdapter<Instant> {
    @Override
    public void write(JsonWriter out, Instant moment) throws IOException {
      out.value(moment.toString());
    }

    @Override
    public Instant read(JsonReader in) throws IOException {
      try {
        return Instant.parse(in.nextString());
      } catch (DateTimeParseException e) {
        throw new JsonParseException(e.getMessage(), e);
      }
    }
  }
}
