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
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The layers of docs/architecture.md: a line imports only lines below it. */
class ArchitectureTest {
  private static final String ROOT = "org.taocun";
  private static final Path COMPILED = Path.of("target", "classes");

  /** Packages that a package may use although they stand on its own line. */
  private record Allowance(Set<String> used, String reason) {}

  private static final Map<String, Allowance> EXCEPTIONS =
      Map.of(
          "study.sensitivity",
          new Allowance(Set.of("study.sweep"), "it explains a finished sweep"),
          "study.power",
          new Allowance(Set.of("study.sweep", "study.herd"), "it is a sweep whose runs are tested"),
          "study.rules",
          new Allowance(Set.of("study.herd"), "it reads the same data"),
          "study.results",
          new Allowance(
              Set.of(
                  "study.run",
                  "study.compare",
                  "study.sweep",
                  "study.sensitivity",
                  "study.calibrate",
                  "study.herd",
                  "study.power",
                  "study.rules",
                  "study.validate"),
              "it tells folders apart and redraws what they hold"),
          "cli",
          new Allowance(Set.of("gui"), "the command line starts the window, and only it does"));

  /** What doors know of studies beside jobs and requests, and why. */
  private static final Map<String, String> KNOWN_TO_DOORS =
      new TreeMap<>(
          Map.of(
              "study.CheckedScenario", "what is read where nothing is run",
              "study.Listener", "what a door is to a study",
              "study.Precision", "the value of an option",
              "study.Program", "the version that doors tell",
              "study.run.RunContent$Options", "values of options",
              "study.run.HeadlineSpread", "a line that is printed",
              "study.run.CountedFigure", "a line that is printed",
              "study.run.SampledCounties", "a line that is printed",
              "study.sweep.SweepPoints", "the runs that an engine is started with",
              "study.verify.VerificationRow", "a line that is printed"));

  /** What touches the model in studies beside jobs, runs and points, and why. */
  private static final Map<String, String> KNOW_THE_MODEL =
      new TreeMap<>(
          Map.of(
              "study.CheckedScenario", "it holds what the model has read",
              "study.SampleRun", "it is a run"));

  /** Packages that each package may use besides itself; packages on one line are strangers. */
  private static final Map<String, Set<String>> MAY_USE = allowed();

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPath(COMPILED);

  private static Map<String, Set<String>> allowed() {
    Map<String, Set<String>> map = new TreeMap<>();
    Set<String> below = new TreeSet<>();
    for (Set<String> line : lines()) {
      for (String name : line) {
        map.put(name, new TreeSet<>(below));
      }
      below.addAll(line);
    }
    map.get("output").remove("model");
    map.get("analysis").removeAll(Set.of("geography", "agents", "network", "market", "policy"));
    EXCEPTIONS.forEach((user, exception) -> map.get(user).addAll(exception.used()));
    return map;
  }

  /** The layers, from below, as the architecture page draws them. */
  private static List<Set<String>> lines() {
    Matcher block = Pattern.compile("(?ms)^## Layers.*?^```\\n(.*?)^```").matcher(page());
    assertThat(block.find()).isTrue();
    List<Set<String>> lines = new ArrayList<>();
    for (String line : block.group(1).lines().toList()) {
      lines.add(0, new TreeSet<>(List.of(line.replaceFirst("#.*", "").strip().split(" +", -1))));
    }
    return lines;
  }

  private static String page() {
    try {
      return Files.readString(Path.of("docs", "architecture.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The room of a class: its package below org.taocun, of which only study has rooms inside. */
  private static String place(JavaClass type) {
    String name = type.getPackageName();
    if (name.length() <= ROOT.length()) {
      return "";
    }
    String[] parts = name.substring(ROOT.length() + 1).split("\\.", -1);
    return parts[0].equals("study") && parts.length > 1 ? "study." + parts[1] : parts[0];
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
  void manyRunsAndTheCraftOfWritingKnowScenarioPathsNotMechanisms() {
    noClasses()
        .that(resideInAnyPackage("org.taocun.output..", "org.taocun.experiment.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.taocun.agents..", "org.taocun.market..", "org.taocun.policy.."))
        .check(CLASSES);
  }

  /** So figures and reports can be made anew from a folder's files. */
  @Test
  void whatAQuestionWritesIsMadeWithoutTheModel() {
    noClasses()
        .that(resideInAPackage("org.taocun.study.."))
        .and()
        .haveNameMatching(".*(Tables|Figures|Figure|Text|Report)(\\$.*)?")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.taocun.model..", "org.taocun.agents..", "org.taocun.market.."))
        .check(CLASSES);
  }

  /** So every door can ask every question, and a door holds nothing but how it asks and shows. */
  @Test
  void doorsKnowJobsAndRequestsOfStudies() {
    Set<String> known = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (!Set.of("cli", "gui").contains(place(type))) {
        continue;
      }
      for (JavaClass used : usedOfStudies(type)) {
        if (!outermost(used).getSimpleName().matches(".+(Job|Request)")) {
          assertThat(KNOWN_TO_DOORS).as(type.getName()).containsKey(below(used));
          known.add(below(used));
        }
      }
    }
    assertThat(known).isEqualTo(KNOWN_TO_DOORS.keySet());
  }

  private static List<JavaClass> usedOfStudies(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(target -> target.getPackageName().startsWith(ROOT + ".study"))
        .toList();
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }

  /** The name of a class below org.taocun. */
  private static String below(JavaClass type) {
    return type.getName().substring(ROOT.length() + 1);
  }

  @Test
  void inStudiesOnlyJobsRunsAndPointsTouchTheModel() {
    Set<String> others = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      boolean touches =
          type.getDirectDependenciesFromSelf().stream()
              .anyMatch(dependency -> place(dependency.getTargetClass()).equals("model"));
      if (place(type).startsWith("study")
          && touches
          && !outermost(type).getSimpleName().matches(".+(Job|Runs|Points)")) {
        others.add(below(outermost(type)));
      }
    }
    assertThat(others).isEqualTo(KNOW_THE_MODEL.keySet());
  }

  @Test
  void everyExceptionIsNeeded() {
    EXCEPTIONS.forEach(
        (user, exception) ->
            assertThat(
                    CLASSES.stream()
                        .filter(type -> place(type).equals(user))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> place(dependency.getTargetClass()))
                        .toList())
                .as(user + ": " + exception.reason())
                .containsAll(exception.used()));
  }

  @Test
  void librariesStayWhereTheyBelong() {
    only("the MASON engine", "sim..", "org.taocun.model..", "org.taocun.gui..");
    only("YAML", "org.yaml..", "org.taocun.scenario.yaml..");
    only(
        "charts",
        "org.jfree..",
        "org.taocun.output.figure..",
        "org.taocun.study..",
        "org.taocun.gui..");
    only("screens", "javax.swing..", "org.taocun.gui..");
    only("the command line library", "picocli..", "org.taocun.cli..");
    only("SQL", "java.sql..", "org.taocun.study.sweep.store..");
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
  void nothingThatAWorldReachesKnowsItsObserver() {
    noClasses()
        .that()
        .haveFullyQualifiedName("org.taocun.model.World")
        .should()
        .transitivelyDependOnClassesThat()
        .haveFullyQualifiedName("org.taocun.model.Observer")
        .check(CLASSES);
  }

  @Test
  void transcendentalFunctionsAreThoseOfOneLibrary() {
    noClasses().should().dependOnClassesThat().belongToAnyOf(StrictMath.class).check(CLASSES);
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

  @Test
  void theArchitecturePageListsEveryPackageByItsFirstSentence() throws IOException {
    Set<String> rows = new TreeSet<>();
    for (String tree : List.of("main", "spark")) {
      Path sources = Path.of("src", tree, "java", "org", "taocun");
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(path -> path.endsWith("package-info.java")).toList()) {
          String room = sources.relativize(file.resolveSibling("")).toString();
          rows.add("| `" + room.replace(File.separatorChar, '.') + "` | " + content(file) + " |");
        }
      }
    }
    String rooms = page().substring(page().indexOf("## Rooms"));
    rooms = rooms.substring(0, rooms.indexOf("\n## ", 1));
    assertThat(rooms.lines().filter(line -> line.startsWith("| `")).toList())
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  /** The first sentence of a package page, as it stands in Markdown. */
  private static String content(Path page) throws IOException {
    String text = Files.readString(page);
    String comment = text.substring(text.indexOf("/**") + 3, text.indexOf("*/"));
    String plain = comment.replaceAll("\\s*\\n \\*\\s?", " ").replaceAll("<p>", "").strip();
    return plain.replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`").split("(?<=[.])\\s", 2)[0];
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
