package org.taocun.base;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that is kept, and said in the language of whoever reads it later: results hold it, so
 * that a report in either language has no sentence in the other.
 *
 * @param english as {@link Say#of} has it
 * @param values messages, which are said with it, and texts
 */
public record Message(String english, List<Object> values) implements Serializable {
  /** No message. */
  public static final Message NONE = verbatim("");

  /** Makes texts of all values that are no messages. */
  public Message {
    values = values.stream().map(Message::kept).toList();
  }

  private static Object kept(@Nullable Object value) {
    return value instanceof Message ? value : String.valueOf(value);
  }

  /**
   * A message.
   *
   * @param english written out at the call, or marked by {@link Say#later}
   * @param values put in place as they are written in Java, messages in the reader's language
   */
  public static Message of(String english, @Nullable Object... values) {
    return new Message(english, Arrays.stream(values).map(Message::kept).toList());
  }

  /** A text that is the same in every language, such as a name that a user gave. */
  public static Message verbatim(String text) {
    return new Message("{0}", List.of(text));
  }

  /** Several messages with commas between them. */
  public static Message listed(List<Message> messages) {
    Message listed = messages.get(0);
    for (Message next : messages.subList(1, messages.size())) {
      listed = Message.of("{0}, {1}", listed, next);
    }
    return listed;
  }

  /** True if it says nothing. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** The message in the language of the process. */
  public String text() {
    return Say.of(english, values.toArray());
  }

  /** The message in English, for tables that programs read. */
  public String inEnglish() {
    return Sentence.of(
        english,
        values.stream()
            .map(value -> value instanceof Message inner ? inner.inEnglish() : value)
            .toArray());
  }

  /** The message in Chinese, for what keeps both languages. */
  public String inChinese() {
    return Say.inChinese(
        english,
        values.stream()
            .map(value -> value instanceof Message inner ? inner.inChinese() : value)
            .toArray());
  }

  @Override
  public String toString() {
    return text();
  }
}
