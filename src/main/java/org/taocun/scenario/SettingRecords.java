package org.taocun.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.taocun.base.Param;

/**
 * The records of settings: their components, and how one is made of values. This is the only place
 * that asks records by reflection; where there is none, generated code stands in for it.
 */
public final class SettingRecords {
  private static final ClassValue<List<Component>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(SettingRecords::component).toList();
        }
      };

  private SettingRecords() {}

  /**
   * A component of a record.
   *
   * @param owner the record's simple name
   * @param name the component's name
   * @param type its type
   * @param element the type of the items of a list; empty for other types
   * @param permitted the records of a sealed interface, as they are permitted; empty for others
   * @param doc the meaning
   * @param unit its unit
   * @param def its default as written in YAML
   * @param range the allowed interval; empty for any
   * @param source the origin of the default
   * @param figures true if it names figures of results
   * @param value how the record that holds it tells its value
   */
  public record Component(
      String owner,
      String name,
      Class<?> type,
      Optional<Class<?>> element,
      List<Class<? extends Record>> permitted,
      String doc,
      String unit,
      String def,
      String range,
      String source,
      boolean figures,
      Function<Record, Object> value) {
    /** Copies the list. */
    public Component {
      permitted = List.copyOf(permitted);
    }
  }

  /** True of a class of records. */
  static boolean are(Class<?> type) {
    return type.isRecord();
  }

  /**
   * The components of a record of settings, in order.
   *
   * @throws IllegalStateException if one lacks its {@link Param}
   */
  public static List<Component> components(Class<? extends Record> type) {
    return COMPONENTS.get(type);
  }

  private static Component component(RecordComponent component) {
    Param param = component.getAnnotation(Param.class);
    if (param == null) {
      throw new IllegalStateException(component + " lacks @Param");
    }
    Method accessor = component.getAccessor();
    return new Component(
        component.getDeclaringRecord().getSimpleName(),
        component.getName(),
        component.getType(),
        element(component),
        permitted(component.getType()),
        param.doc(),
        param.unit(),
        param.def(),
        param.range(),
        param.source(),
        param.figures(),
        owner -> value(accessor, owner));
  }

  private static Optional<Class<?>> element(RecordComponent component) {
    return component.getType() == List.class
            && component.getGenericType() instanceof ParameterizedType generic
        ? Optional.of((Class<?>) generic.getActualTypeArguments()[0])
        : Optional.empty();
  }

  private static List<Class<? extends Record>> permitted(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses())
            .<Class<? extends Record>>map(permitted -> permitted.asSubclass(Record.class))
            .toList()
        : List.of();
  }

  private static Object value(Method accessor, Record owner) {
    try {
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(accessor + " cannot be read", e);
    }
  }

  /**
   * The record that holds these values, in the order of its components.
   *
   * @throws IllegalArgumentException when the record refuses them
   */
  public static Record of(Class<? extends Record> type, List<Object> values) {
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
