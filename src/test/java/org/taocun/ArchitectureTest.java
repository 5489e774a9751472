package org.taocun;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The layers of docs/architecture.md: a line imports only lines below it. */
class ArchitectureTest {
  private static final String ROOT = "org.taocun";
  private static final Path COMPILED = Path.of("target", "classes");

  /** What each package may use besides itself. Packages on one line never use each other. */
  private static final Map<String, Set<String>> MAY_USE = allowed();

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPath(COMPILED);

  private static Map<String, Set<String>> allowed() {
    List<Set<String>> lines =
        List.of(
            Set.of("base"),
            Set.of("geography", "agents", "network", "market", "policy", "trace"),
            Set.of("scenario", "analysis"),
            Set.of("model"),
            Set.of("experiment", "output", "view"),
            Set.of("cli", "gui"));
    Map<String, Set<String>> map = new TreeMap<>();
    Set<String> below = new TreeSet<>();
    for (Set<String> line : lines) {
      for (String name : line) {
        map.put(name, new TreeSet<>(below));
      }
      below.addAll(line);
    }
    map.get("output").remove("model");
    map.get("analysis").removeAll(Set.of("geography", "agents", "network", "market", "policy"));
    // The command line starts the window, and only it does.
    map.get("cli").add("gui");
    return map;
  }

  private static String place(JavaClass type) {
    String name = type.getPackageName();
    if (name.length() <= ROOT.length()) {
      return "";
    }
    String rest = name.substring(ROOT.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  @Test
  void everyClassHasAPlace() {
    for (JavaClass type : CLASSES) {
      assertThat(MAY_USE).as(type.getName()).containsKey(place(type));
    }
  }

  @Test
  void noClassWasOverlooked() throws IOException {
    try (Stream<Path> files = Files.walk(COMPILED)) {
      long compiled =
          files
              .map(path -> path.getFileName().toString())
              .filter(name -> name.endsWith(".class"))
              .count();
      assertThat(CLASSES).hasSize((int) compiled);
      assertThat(compiled).isGreaterThan(100);
    }
  }

  @Test
  void linesUseOnlyLinesBelow() {
    for (JavaClass type : CLASSES) {
      String own = place(type);
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> target.getPackageName().startsWith(ROOT))
          .map(ArchitectureTest::place)
          .filter(target -> !target.equals(own))
          .forEach(target -> assertThat(MAY_USE.get(own)).as(type.getName()).contains(target));
    }
  }

  @Test
  void experimentAndOutputKnowScenarioPathsNotMechanisms() {
    noClasses()
        .that(resideInAnyPackage("org.taocun.output..", "org.taocun.experiment.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.taocun.agents..", "org.taocun.market..", "org.taocun.policy.."))
        .check(CLASSES);
  }

  @Test
  void librariesStayWhereTheyBelong() {
    only("the MASON engine", "sim..", "org.taocun.model..", "org.taocun.gui..");
    only("YAML", "org.yaml..", "org.taocun.scenario.yaml..");
    only("charts", "org.jfree..", "org.taocun.output..", "org.taocun.gui..");
    only("screens", "javax.swing..", "org.taocun.gui..");
    only("the command line library", "picocli..", "org.taocun.cli..");
    only("SQL", "java.sql..", "org.taocun.output.store..");
    only("Spark", "org.apache.spark..", "org.taocun.experiment.spark..");
  }

  private static void only(String what, String library, String... homes) {
    noClasses()
        .that(DescribedPredicate.not(resideInAnyPackage(homes)))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .because(what + " belongs in " + List.of(homes))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void clockEnvironmentAndStandardStreamsAreForEntryPoints() {
    DescribedPredicate<JavaAccess<?>> outside =
        DescribedPredicate.describe(
            "clock, environment or standard streams",
            access -> {
              String owner = access.getTargetOwner().getName();
              String name = access.getTarget().getName();
              return (owner.equals("java.lang.System")
                      && Set.of("out", "err", "in", "getenv", "currentTimeMillis", "nanoTime")
                          .contains(name))
                  || (owner.startsWith("java.time.") && name.equals("now"));
            });
    noClasses()
        .that(DescribedPredicate.not(resideInAnyPackage("org.taocun.cli..", "org.taocun.gui..")))
        .should()
        .accessTargetWhere(outside)
        .check(CLASSES);
  }

  @Test
  void theModelNeverWalksThroughAHashMap() {
    DescribedPredicate<JavaAccess<?>> walk =
        DescribedPredicate.describe(
            "iteration over a hash table",
            access ->
                Set.of("java.util.HashMap", "java.util.HashSet")
                        .contains(access.getTargetOwner().getName())
                    && Set.of("keySet", "values", "entrySet", "forEach", "iterator", "stream")
                        .contains(access.getTarget().getName()));
    noClasses()
        .that(
            resideInAnyPackage(
                "org.taocun.model..",
                "org.taocun.agents..",
                "org.taocun.network..",
                "org.taocun.geography..",
                "org.taocun.market..",
                "org.taocun.policy..",
                "org.taocun.base.."))
        .should()
        .accessTargetWhere(walk)
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatLivesThere() throws IOException {
    for (String sources : List.of("main", "spark")) {
      sayWhatLivesThere(Path.of("src", sources, "java", "org", "taocun"));
    }
  }

  private static void sayWhatLivesThere(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      List<Path> folders =
          files
              .filter(p -> p.toString().endsWith(".java"))
              .map(Path::getParent)
              .distinct()
              .toList();
      for (Path folder : folders) {
        Path page = folder.resolve("package-info.java");
        assertThat(page).exists();
        assertThat(Files.readString(page)).contains("@NullMarked").contains("rule");
      }
    }
  }
}
