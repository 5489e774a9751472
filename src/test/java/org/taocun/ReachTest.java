package org.taocun;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a watched run reaches, through all classes of ours: no file, SQL, chart, thread, screen,
 * reflection or MASON, and no arithmetic that browsers round otherwise, so that the same classes
 * can be compiled for a browser. Data are read before and handed in.
 */
class ReachTest {
  private static final String OURS = "org.taocun.";
  private static final String RUN = "org.taocun.model.Replication";

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  /** Classes at which the walk ends, each with what it does that a watched run must not do. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "org.taocun.scenario.yaml.ScenarioReader",
          "reads a lever's new value as it reads scenarios: YAML, bound by reflection",
          "org.taocun.base.ShippedText",
          "reads texts on the class path, which are compiled in",
          "org.taocun.scenario.SettingRecords",
          "asks the records of settings by reflection; generated code will stand in for it");

  /** Packages of others that compute and touch nothing. */
  private static final Set<String> PURE =
      Set.of(
          "java.lang",
          "java.lang.annotation",
          "java.lang.runtime",
          "java.math",
          "java.nio",
          "java.nio.charset",
          "java.text",
          "java.time",
          "java.time.chrono",
          "java.time.temporal",
          "java.util",
          "java.util.concurrent",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "org.jspecify.annotations");

  /** Libraries that compute and touch nothing. */
  private static final List<String> PURE_LIBRARIES =
      List.of("org.apache.commons.math3.", "org.locationtech.jts.");

  /** Memory that is written and read like a file: the states of checkpoints. */
  private static final Set<String> IN_MEMORY =
      Set.of(
          "java.io.ByteArrayInputStream",
          "java.io.ByteArrayOutputStream",
          "java.io.IOException",
          "java.io.Serializable",
          "java.io.StringReader",
          "java.io.UncheckedIOException",
          "java.util.zip.Deflater",
          "java.util.zip.DeflaterOutputStream",
          "java.util.zip.InflaterInputStream");

  /** What is not pure in pure packages, or what browsers lack. */
  private static final Set<String> IMPURE =
      Set.of(
          "java.lang.Character$UnicodeScript",
          "java.lang.ClassLoader",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.util.HexFormat",
          "java.util.Scanner",
          "java.util.Timer");

  /** What may be asked of a class. */
  private static final Set<String> OF_A_CLASS =
      Set.of(
          "asSubclass",
          "cast",
          "desiredAssertionStatus",
          "getEnumConstants",
          "getName",
          "getSimpleName",
          "isAssignableFrom",
          "isEnum",
          "isInstance");

  /** Functions of Math that have one right value, which every compiler gives. */
  private static final Set<String> EXACT =
      Set.of(
          "abs",
          "absExact",
          "addExact",
          "ceil",
          "ceilDiv",
          "clamp",
          "copySign",
          "decrementExact",
          "floor",
          "floorDiv",
          "floorMod",
          "incrementExact",
          "max",
          "min",
          "multiplyExact",
          "multiplyFull",
          "multiplyHigh",
          "negateExact",
          "nextDown",
          "nextUp",
          "scalb",
          "signum",
          "sqrt",
          "subtractExact",
          "toIntExact",
          "ulp");

  /** Sums in streams, which are compensated on the JVM alone. */
  private static final Set<String> COMPENSATED =
      Set.of("sum", "average", "summaryStatistics", "averagingDouble", "summingDouble");

  /** The class that itself checks where the last bit of a logarithm could matter. */
  private static final String CHECKED = "org.taocun.base.Draws";

  /** Each class that is reached, and the one from which. */
  private static Map<String, String> reached(List<String> starts, Set<String> ends) {
    Map<String, String> from = new TreeMap<>();
    Deque<String> todo = new ArrayDeque<>(starts);
    starts.forEach(start -> from.put(start, ""));
    while (!todo.isEmpty()) {
      String name = todo.remove();
      for (String target : ends.contains(name) ? Set.<String>of() : targets(CLASSES.get(name))) {
        if (target.startsWith(OURS) && from.putIfAbsent(target, name) == null) {
          todo.add(target);
        }
      }
    }
    return from;
  }

  private static Set<String> targets(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .map(target -> target.getBaseComponentType().getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a class touches that a watched run must not. */
  private static Set<String> touched(JavaClass type) {
    Set<String> touched = new TreeSet<>();
    for (String target : targets(type)) {
      if (!target.startsWith(OURS) && !harmless(target)) {
        touched.add(target);
      }
    }
    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
      String method = access.getTarget().getName();
      if (access.getTargetOwner().getName().equals("java.lang.Class")
          && !OF_A_CLASS.contains(method)) {
        touched.add("java.lang.Class." + method);
      }
      if (roundedOtherwise(access.getTargetOwner().getName(), method)
          && !type.getName().equals(CHECKED)) {
        touched.add(access.getTargetOwner().getName() + "." + method);
      }
    }
    return touched;
  }

  /** True of arithmetic whose last bit in a browser is another than here. */
  private static boolean roundedOtherwise(String owner, String method) {
    return owner.equals("java.lang.StrictMath")
        || (owner.equals("java.lang.Math") && !EXACT.contains(method))
        || (Set.of("java.util.stream.DoubleStream", "java.util.stream.Collectors").contains(owner)
            && COMPENSATED.contains(method));
  }

  private static boolean harmless(String target) {
    int dot = target.lastIndexOf('.');
    String home = dot < 0 ? "java.lang" : target.substring(0, dot);
    return (PURE.contains(home) && !IMPURE.contains(target))
        || IN_MEMORY.contains(target)
        || PURE_LIBRARIES.stream().anyMatch(target::startsWith);
  }

  private static Map<String, Set<String>> touchedFrom(List<String> starts, Set<String> ends) {
    Map<String, String> from = reached(starts, ends);
    Map<String, Set<String>> touched = new TreeMap<>();
    for (String name : from.keySet()) {
      Set<String> of = ends.contains(name) ? Set.of() : touched(CLASSES.get(name));
      if (!of.isEmpty()) {
        touched.put(way(name, from), of);
      }
    }
    return touched;
  }

  private static String way(String name, Map<String, String> from) {
    String before = from.getOrDefault(name, "");
    return name + (before.isEmpty() ? "" : ", reached from " + way(before, from));
  }

  private static List<String> starts() {
    Stream<String> view =
        CLASSES.stream()
            .map(JavaClass::getName)
            .filter(name -> name.startsWith("org.taocun.view."));
    return Stream.concat(view, Stream.of(RUN)).toList();
  }

  @Test
  void aWatchedRunTouchesNothingOutside() {
    assertThat(reached(starts(), EXCEPTIONS.keySet())).hasSizeGreaterThan(300);
    assertThat(touchedFrom(starts(), EXCEPTIONS.keySet())).isEmpty();
  }

  /** Levers are read; a run needs nothing but its words. */
  @Test
  void aRunItselfReadsTextsOnly() {
    assertThat(touchedFrom(List.of(RUN), Set.of("org.taocun.base.ShippedText"))).isEmpty();
  }

  @Test
  void everyExceptionIsReachedAndNeeded() {
    Map<String, String> reached = reached(starts(), EXCEPTIONS.keySet());
    for (String exception : EXCEPTIONS.keySet()) {
      assertThat(reached).containsKey(exception);
      assertThat(touched(CLASSES.get(exception))).as(exception).isNotEmpty();
    }
  }

  @Test
  void phasesArePerformedInOnePlace() {
    Set<String> callers =
        CLASSES.get("org.taocun.model.Phase").getAccessesToSelf().stream()
            .filter(access -> access.getTarget().getName().equals("step"))
            .map(access -> access.getOriginOwner().getName())
            .collect(Collectors.toSet());
    assertThat(callers).containsExactly(RUN);
  }
}
