package org.taocun.scenario.yaml;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.taocun.scenario.Shape;

/** Makes the records of sections. */
final class Records {
  private Records() {}

  /**
   * The record that holds these values, in the order of the section's parameters.
   *
   * @throws IllegalArgumentException when the record refuses them
   */
  static Record of(Shape.Section section, List<Object> values) {
    Class<? extends Record> type = section.type();
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException rule) {
        throw rule;
      }
      throw new IllegalStateException(type.getSimpleName() + " refuses its parts", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }
}
