package org.taocun.study;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Message;

/**
 * Messages in JSON: {@code {"say": "{0} of {1}", "values": ["3", "5"]}}. A text without values, as
 * earlier versions wrote it in the language of the run, is read as it stands.
 */
public final class KeptMessage extends TypeAdapter<Message> {
  private static final KeptMessage ADAPTER = new KeptMessage();

  /** A message as it is kept; nothing for no message. */
  public static String json(Message message) {
    return message.isEmpty() ? "" : ADAPTER.toJson(message);
  }

  /** A kept message. */
  public static Message of(String kept) {
    if (!kept.startsWith("{\"say\":")) {
      return kept.isEmpty() ? Message.NONE : Message.verbatim(kept);
    }
    try {
      return ADAPTER.fromJson(kept);
    } catch (IOException e) {
      return Message.verbatim(kept);
    }
  }

  @Override
  public void write(JsonWriter out, Message message) throws IOException {
    out.beginObject().name("say").value(message.english()).name("values").beginArray();
    for (Object value : message.values()) {
      if (value instanceof Message inner) {
        write(out, inner);
      } else {
        out.value(value.toString());
      }
    }
    out.endArray().endObject();
  }

  @Override
  public Message read(JsonReader in) throws IOException {
    if (in.peek() == JsonToken.STRING) {
      return Message.verbatim(in.nextString());
    }
    String english = "";
    List<Object> values = new ArrayList<>();
    in.beginObject();
    while (in.hasNext()) {
      if (in.nextName().equals("say")) {
        english = in.nextString();
      } else {
        in.beginArray();
        while (in.hasNext()) {
          values.add(in.peek() == JsonToken.STRING ? in.nextString() : read(in));
        }
        in.endArray();
      }
    }
    in.endObject();
    return new Message(english, values);
  }
}
