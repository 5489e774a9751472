package org.taocun.model;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Comparison of two objects field by field, whatever they hold, so that state is found of which
 * nobody thought. Fields that are left out are named, with the reason.
 */
final class StateComparison {
  private static final String WORKED_OUT = "follows from the rest, worked out again when asked for";
  private static final String OF_THE_MONTH = "written anew every month before it is read";

  /**
   * Fields that may differ between a world that ran and one that was brought back, with the reason.
   */
  private static final Map<String, String> FREE =
      Map.ofEntries(
          Map.entry("DistanceWeights.cumulative", WORKED_OUT),
          Map.entry("DistanceWeights.distance", WORKED_OUT),
          Map.entry("DistanceWeights.first", WORKED_OUT),
          Map.entry("DistanceWeights.size", WORKED_OUT),
          Map.entry("Government.partners", WORKED_OUT),
          Map.entry("Groups.parent", "chains of any length that lead to the same root"),
          Map.entry("Households.highestChance", "a bound, worked out again where it is unknown"),
          Map.entry("Routes.alone", WORKED_OUT),
          Map.entry("Routes.asOf", WORKED_OUT),
          Map.entry("Routes.latest", WORKED_OUT),
          Map.entry("Surroundings.village", WORKED_OUT),
          Map.entry("Associations.members", OF_THE_MONTH),
          Map.entry("Associations.start", OF_THE_MONTH),
          Map.entry("LeaderDemonstrationDelivery.appointed", OF_THE_MONTH),
          Map.entry("EntryProcess.asks", OF_THE_MONTH),
          Map.entry("EntryProcess.due", OF_THE_MONTH),
          Map.entry("EntryProcess.dueCount", OF_THE_MONTH),
          Map.entry("EntryProcess.entrants", OF_THE_MONTH),
          Map.entry("EntryProcess.kept", OF_THE_MONTH),
          Map.entry("EntryProcess.unsettled", OF_THE_MONTH),
          Map.entry("Contract.breakers", OF_THE_MONTH),
          Map.entry("Contract.brokenByBuyer", OF_THE_MONTH),
          Map.entry("Contract.parties", OF_THE_MONTH),
          Map.entry("Contract.partYuan", OF_THE_MONTH),
          Map.entry("Contract.spot", OF_THE_MONTH),
          Map.entry("Exits.leaving", OF_THE_MONTH),
          Map.entry("Firms.orders", OF_THE_MONTH),
          Map.entry("Firms.skill", OF_THE_MONTH),
          Map.entry("Government.furtherFen", OF_THE_MONTH),
          Map.entry("Government.furtherParcels", OF_THE_MONTH),
          Map.entry("Government.supportFen", OF_THE_MONTH),
          Map.entry("LinkExposure.alters", OF_THE_MONTH),
          Map.entry("LinkExposure.first", OF_THE_MONTH),
          Map.entry("OwnShops.attractiveness", OF_THE_MONTH),
          Map.entry("OwnShops.branches", OF_THE_MONTH),
          Map.entry("OwnShops.owners", OF_THE_MONTH),
          Map.entry("Platform.parcels", OF_THE_MONTH),
          Map.entry("Platform.revenueFen", OF_THE_MONTH),
          Map.entry("Shops.worth", OF_THE_MONTH),
          Map.entry("Skills.advice", OF_THE_MONTH),
          Map.entry("TieMaking.byVillage", OF_THE_MONTH),
          Map.entry("TieMaking.partners", OF_THE_MONTH),
          Map.entry("TieMaking.seekers", OF_THE_MONTH));

  /** Columns with room to grow, and the field that holds the number of values that count. */
  private static final Map<String, String> GROWN =
      Map.ofEntries(
          Map.entry("EntrySubsidyDelivery.household", "count"),
          Map.entry("EntrySubsidyDelivery.since", "count"),
          Map.entry("EntrySubsidyDelivery.stands", "count"),
          Map.entry("EventLog.kind", "size"),
          Map.entry("EventLog.month", "size"),
          Map.entry("EventLog.motive", "size"),
          Map.entry("EventLog.strong", "size"),
          Map.entry("EventLog.weak", "size"),
          Map.entry("EventLog.who", "size"),
          Map.entry("IntList.values", "size"));

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, String> differences = new TreeMap<>();

  private StateComparison() {}

  /** Fields in which two objects differ, each with the first place and the values. */
  static Map<String, String> differences(Object one, Object other) {
    StateComparison comparison = new StateComparison();
    comparison.compare("", "", one, other);
    return comparison.differences;
  }

  private void differs(String field, String path, @Nullable Object one, @Nullable Object other) {
    differences.putIfAbsent(field, path + ": " + one + " and " + other);
  }

  private void compare(String field, String path, @Nullable Object one, @Nullable Object other) {
    if (one == other || (one != null && !seen.add(one))) {
      return;
    }
    if (one == null || other == null || one.getClass() != other.getClass()) {
      differs(field, path, one, other);
    } else if (one.getClass().isArray()) {
      array(field, path, one, other);
    } else if (one instanceof Calendar calendar) {
      array(field, path, kept(calendar), kept((Calendar) other));
    } else if (one instanceof Collection<?> items) {
      compare(field, path, items.toArray(), ((Collection<?>) other).toArray());
    } else if (one instanceof Map<?, ?> map) {
      compare(field, path, new TreeMap<>(map).values(), new TreeMap<>((Map<?, ?>) other).values());
    } else if (one instanceof Optional<?> maybe) {
      compare(field, path, maybe.stream().toArray(), ((Optional<?>) other).stream().toArray());
    } else if (isOurs(one.getClass())) {
      fields(path, one, other);
    } else if (!one.getClass().isHidden() && !one.equals(other)) {
      differs(field, path, one, other);
    }
  }

  private static byte[] kept(Calendar calendar) {
    ArchiveWriter archive = new ArchiveWriter();
    calendar.keep(archive);
    return archive.kept();
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("org.taocun.") && !type.isEnum() && !type.isHidden();
  }

  private void array(String field, String path, Object one, Object other) {
    int length = Array.getLength(one);
    if (length != Array.getLength(other)) {
      differs(field, path, length + " values", Array.getLength(other) + " values");
      return;
    }
    boolean primitive = one.getClass().getComponentType().isPrimitive();
    if (primitive && Objects.deepEquals(one, other)) {
      return;
    }
    for (int k = 0; k < length; k++) {
      Object a = Array.get(one, k);
      Object b = Array.get(other, k);
      if (!primitive) {
        compare(field, path + "[" + k + "]", a, b);
      } else if (!a.equals(b)) {
        differs(field, path + "[" + k + "]", a, b);
        return;
      }
    }
  }

  private void fields(String path, Object one, Object other) {
    for (Class<?> type = one.getClass(); isOurs(type); type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        String name = type.getSimpleName() + "." + field.getName();
        if (!Modifier.isStatic(field.getModifiers()) && !FREE.containsKey(name)) {
          compareField(name, path + "." + field.getName(), field, one, other);
        }
      }
    }
  }

  private void compareField(String name, String path, Field field, Object one, Object other) {
    try {
      field.setAccessible(true);
      Object a = field.get(one);
      Object b = field.get(other);
      if (field.getType().isPrimitive()) {
        if (!a.equals(b)) {
          differs(name, path, a, b);
        }
      } else if (GROWN.containsKey(name)) {
        compare(name, path, used(field, one), used(field, other));
      } else {
        compare(name, path, a, b);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Object> used(Field column, Object owner) throws IllegalAccessException {
    String name = column.getDeclaringClass().getSimpleName() + "." + column.getName();
    try {
      Field count = column.getDeclaringClass().getDeclaredField(GROWN.getOrDefault(name, ""));
      count.setAccessible(true);
      List<Object> used = new ArrayList<>();
      for (int k = 0; k < count.getInt(owner); k++) {
        used.add(Array.get(column.get(owner), k));
      }
      return used;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}
