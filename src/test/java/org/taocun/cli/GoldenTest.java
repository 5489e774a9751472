package org.taocun.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Digests of everything that the verbs write, over short scenarios of every kind.
 *
 * <p>The file golden.txt holds a line a file: its path in the results folder and its SHA-256.
 * {@code ./mvnw test -Dtest=GoldenTest -Drefresh=true} writes it anew; that is a commit of its own,
 * with its reason in the changelog.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden.txt");
  private static final String MEDICAL =
      "src/test/resources/org/taocun/analysis/herding/medical-innovation-";
  private static final String SHIPPED = "shipped/";
  private static final Path PLACE = Path.of("target", "golden");

  /**
   * Files that are not digested: run.json, which differs from run to run, and the guide to columns.
   */
  private static final Set<String> UNCOUNTED = Set.of("run.json", "columns.md");

  /** The JDK with which figures are digested: another one sets text a pixel wider or narrower. */
  private static final int TYPESETTER = 17;

  /** Settings of a short scenario: two years of small villages. */
  private static final List<String> SHORT =
      List.of("months=24", "replications=2", "geography.householdsPerVillage=40");

  /** Settings of a short nation or province: few counties and small villages. */
  private static final List<String> SAMPLED =
      List.of(
          "months=18",
          "replications=1",
          "geography.provinces.names=[Ningxia, Zhejiang]",
          "geography.provinces.sampleShare=0.01",
          "geography.householdsPerVillage=20");

  @Test
  void whatTheVerbsWriteIsAsItWas() throws IOException {
    List<Run> runs = new ArrayList<>(runsInFull());
    runs.addAll(studies());
    hold(runs, line -> !line.startsWith(SHIPPED));
  }

  @Test
  void whatShippedScenariosSayIsAsItWas() throws IOException {
    List<Run> runs = new ArrayList<>();
    for (Path scenario : shipped()) {
      runs.add(sweepOf(scenario));
    }
    hold(runs, line -> line.startsWith(SHIPPED));
  }

  private static void hold(List<Run> runs, Predicate<String> lines) throws IOException {
    Predicate<String> own = lines.and(line -> !isDrawn(line) || typesets());
    delete(PLACE);
    runs.forEach(Run::call);
    List<String> now = digests().stream().filter(own).toList();
    List<String> golden = Files.readAllLines(GOLDEN);
    if (Boolean.getBoolean("refresh")) {
      Stream<String> others = golden.stream().filter(own.negate());
      golden = Stream.concat(others, now.stream()).sorted().toList();
      Files.writeString(GOLDEN, String.join("\n", golden) + "\n");
    }
    assertThat(moved(golden.stream().filter(own).toList(), now))
        .as(
            "files that are not as golden.txt has them. A new setting is in every scenario.yaml, a"
                + " new column in its table. If they move on purpose: ./mvnw test -Dtest=GoldenTest"
                + " -Drefresh=true, and say why in the changelog")
        .isEmpty();
  }

  private static boolean typesets() {
    return Runtime.version().feature() == TYPESETTER;
  }

  /** True for the line of a figure or of a page with figures. */
  private static boolean isDrawn(String line) {
    String name = line.substring(0, line.lastIndexOf(' '));
    return name.endsWith(".svg") || name.endsWith(".html");
  }

  /** Files whose line one of two lists lacks. */
  private static List<String> moved(List<String> before, List<String> now) {
    return Stream.concat(
            before.stream().filter(line -> !now.contains(line)),
            now.stream().filter(line -> !before.contains(line)))
        .map(line -> line.substring(0, line.lastIndexOf(' ')))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /** The headline figures and series of a scenario, as a sweep, which draws no figures. */
  private static Run sweepOf(Path scenario) {
    String name = scenario.getFileName().toString().replace(".yaml", "");
    boolean sampled = name.startsWith("china") || name.equals("province");
    return new Run(SHIPPED + name, "sweep", scenario.toString())
        .with("--vary", "outside.incomeYuan=1000", "--series")
        .set(sampled ? SAMPLED : SHORT);
  }

  private static List<Run> runsInFull() {
    return List.of(
        run("classroom", "classroom").with("--panel", "--network", "--checkpoint-every=12"),
        run("classroom-excel-zh", "classroom").with("--excel", "--lang=zh"),
        run("classroom-influence", "classroom").with("--influence", "--influence-limit=3"),
        run("shaji", "shaji").with("--checkpoint-every=12"),
        run("baseline", "baseline"),
        run("demonstration-county", "demonstration-county").with("--checkpoint-every=12"),
        run("government-cooperative", "government-cooperative"),
        new Run("run/province", "run", "scenarios/province.yaml").set(SAMPLED),
        new Run("run/from", "run", "scenarios/classroom.yaml")
            .with(
                "--from", PLACE.resolve("run/classroom/checkpoints/2010-12.checkpoint").toString())
            .set(SHORT),
        new Run("run/theory-bass", "run", "scenarios/theory/bass.yaml").set("replications=2"));
  }

  private static Run run(String name, String scenario) {
    return new Run("run/" + name, "run", "scenarios/" + scenario + ".yaml").set(SHORT);
  }

  private static List<Run> studies() {
    String comparison = PLACE.resolve("compare/five-arms").toString();
    return List.of(
        new Run("compare/five-arms", "compare", "scenarios/policies/five-arms.yaml")
            .set("months=72", "replications=3", "geography.villagesPerTownship=1")
            .set("geography.householdsPerVillage=40", "entry.initial.count=2")
            .with("--outcome=sellers@2012-12"),
        new Run(
                "compare/thresholds-zh",
                "compare",
                "scenarios/high-threshold.yaml",
                "scenarios/low-threshold.yaml")
            .set(SHORT)
            .set("geography.townshipsPerCounty=1", "geography.villagesPerTownship=2")
            .with("--lang=zh", "--excel"),
        new Run("", "report", comparison).with("--lang=zh"),
        new Run("", "report", PLACE.resolve("run/baseline").toString()),
        new Run("validate", "validate").with("--only=P3.1,P4.1,E3", "--replications=2"),
        new Run("calibrate", "calibrate", "scenarios/calibration/dongfeng.yaml")
            .set("geography.householdsPerVillage=100")
            .with("--evaluations=5", "--replications=2", "--fresh=2"),
        new Run("posterior", "calibrate", "scenarios/calibration/dongfeng-posterior.yaml")
            .set("geography.householdsPerVillage=60", "calibrate.abc.particles=20")
            .with("--evaluations=80", "--fresh=10"),
        new Run("", "report", PLACE.resolve("validate").toString()).with("--lang=zh"),
        new Run("", "report", PLACE.resolve("calibrate").toString()),
        new Run("", "report", PLACE.resolve("posterior").toString()).with("--lang=zh"),
        herd("medical-innovation"),
        herd("medical-innovation-zh").with("--lang=zh"),
        new Run("", "report", PLACE.resolve("herd/medical-innovation").toString()),
        new Run("herd/run", "herd", PLACE.resolve("run/classroom").toString())
            .with("--permutations=19", "--traits=skill", "--outcome=incomeYuan", "--worlds"),
        new Run("herd/identify", "herd", "identify", MEDICAL + "people.csv", MEDICAL + "ties.csv"),
        new Run("herd/identify-zh", "herd", "identify", MEDICAL + "people.csv")
            .with("--baseline=constant", "--lang=zh"),
        new Run("", "report", PLACE.resolve("herd/identify").toString()),
        new Run("herd/points", "herd", "identify", "scenarios/power/dongfeng-points.csv"),
        new Run("herd/design", "herd", "design", "scenarios/power/design.yaml")
            .with("--replications=2"),
        new Run("", "report", PLACE.resolve("herd/design").toString()).with("--lang=zh"),
        new Run("herd/power", "herd", "power", "scenarios/power/atlas-small.yaml")
            .with("--replications=1"),
        sweep("grid", "grid", "=0:1:3", "=500,4000"),
        sweep("list", "list", "=0:1:3", "=500,2000,4000"),
        sweep("oat", "oat", "=0,0.5,1", "=2000,500,4000"),
        sweep("lhs", "lhs:30", "=0:1", "=500:4000"),
        sweep("sobol", "sobol:16", "=0:1", "=500:4000"),
        sweep("saltelli", "saltelli:8", "=0:1", "=500:4000"),
        sweep("morris", "morris:6", "=0:1", "=500:4000"),
        sensitivity("grid"),
        sensitivity("oat"),
        sensitivity("lhs").with("--where=finalShare>0.1", "--lang=zh"),
        sensitivity("saltelli"),
        sensitivity("morris"),
        new Run("", "report", PLACE.resolve("sweep/lhs").toString()));
  }

  private static Run sweep(String name, String design, String learning, String cost) {
    return new Run("sweep/" + name, "sweep", "scenarios/classroom.yaml")
        .with("--design=" + design, "--vary", "entry.socialLearning" + learning)
        .with("--vary", "barrier.startupCostYuan" + cost)
        .set("months=24", "replications=2");
  }

  private static Run herd(String name) {
    return new Run("herd/" + name, "herd", MEDICAL + "people.csv", MEDICAL + "ties.csv")
        .with("--permutations=99");
  }

  private static Run sensitivity(String sweep) {
    return new Run("", "sensitivity", PLACE.resolve("sweep").resolve(sweep).toString());
  }

  /** A call of the command line, with its results in a folder of its name, if it has one. */
  private record Run(String name, List<String> arguments) {
    Run(String name, String... arguments) {
      this(name, List.of(arguments));
    }

    Run with(String... more) {
      return new Run(name, Stream.concat(arguments.stream(), Arrays.stream(more)).toList());
    }

    Run set(String... settings) {
      return set(List.of(settings));
    }

    Run set(List<String> settings) {
      return with(settings.stream().flatMap(one -> Stream.of("--set", one)).toArray(String[]::new));
    }

    void call() {
      List<String> all = new ArrayList<>(arguments);
      if (!name.isEmpty()) {
        all.addAll(List.of("--out", PLACE.resolve(name).toString(), "--quiet"));
      }
      StringWriter told = new StringWriter();
      int code = Main.run(new PrintWriter(told), new PrintWriter(told), all.toArray(String[]::new));
      assertThat(code).as(all + "\n" + told).isZero();
    }
  }

  private static List<String> digests() throws IOException {
    try (Stream<Path> files = Files.walk(PLACE)) {
      List<String> lines = new ArrayList<>();
      for (Path file : files.filter(GoldenTest::counts).toList()) {
        lines.add(name(file) + " " + digest(file));
      }
      return lines.stream().sorted().toList();
    }
  }

  private static String name(Path file) {
    return PLACE.relativize(file).toString().replace('\\', '/');
  }

  /** True if a file is digested. PNG files repeat SVG files, databases their tables. */
  private static boolean counts(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && !name.endsWith(".png")
        && !name.endsWith(".sqlite")
        && !name.startsWith("identity.")
        && !UNCOUNTED.contains(name);
  }

  private static String digest(Path file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(results(file));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The bytes of a file without the lines that differ from run to run or from version to version.
   */
  private static byte[] results(Path file) throws IOException {
    String name = file.getFileName().toString();
    byte[] bytes = Files.readAllBytes(file);
    if (name.endsWith(".checkpoint")) {
      return afterHeader(bytes);
    }
    if (name.equals("report.html")) {
      return lines(bytes, line -> !line.contains("<p class=\"quiet\">"));
    }
    return name.equals("calibrated.yaml") ? lines(bytes, line -> !line.startsWith("#")) : bytes;
  }

  private static byte[] lines(byte[] text, Predicate<String> kept) {
    return new String(text, UTF_8)
        .lines()
        .filter(kept)
        .collect(Collectors.joining("\n"))
        .getBytes(UTF_8);
  }

  /**
   * The states of a checkpoint, which follow two lines and a header whose length the second line
   * gives.
   */
  private static byte[] afterHeader(byte[] checkpoint) {
    int first = next(checkpoint, 0);
    int second = next(checkpoint, first);
    String line = new String(checkpoint, first, second - first - 1, UTF_8);
    int length = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
    return Arrays.copyOfRange(checkpoint, second + length, checkpoint.length);
  }

  private static int next(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] != '\n') {
      at++;
    }
    return at + 1;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
