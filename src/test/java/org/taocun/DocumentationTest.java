package org.taocun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.agents.EntrySettings;
import org.taocun.base.Word;
import org.taocun.cli.Main;
import org.taocun.experiment.SweepFactor;
import org.taocun.experiment.design.Factors;
import org.taocun.policy.Instrument;
import org.taocun.policy.Target;
import org.taocun.scenario.Explanation;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.yaml.ScenarioReader;
import picocli.CommandLine;

/** What the pages say is held against what the program is. */
class DocumentationTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "org", "taocun");

  /** Exact theory and the values of chance, which serve tests only. */
  private static final Path EXACT = Path.of("src", "test", "java", "org", "taocun", "analysis");

  private static final Path MODEL = Path.of("docs", "model.md");
  private static final Path DECISIONS = Path.of("docs", "decisions.md");
  private static final Path ENGLISH = Path.of("README.md");
  private static final Path CHINESE = Path.of("README.zh-CN.md");

  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern TYPE = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?");
  private static final Pattern SETTING = Pattern.compile("([a-z]\\w*)(\\.\\w+(\\[])?)+");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```");
  private static final Pattern SUGGESTED = Pattern.compile("(?m)^ *# +(\\./taocun .*)$");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  private static String read(Path page) throws IOException {
    return Files.readString(page);
  }

  private static List<String> codeOf(Path page) throws IOException {
    String prose = Pattern.compile("(?ms)^```.*?^```").matcher(read(page)).replaceAll("");
    return all(CODE, prose).map(code -> code.group(1)).toList();
  }

  private static Stream<MatchResult> all(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      List<Path> pages = new ArrayList<>(List.of(ENGLISH, CHINESE));
      docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
      return pages.stream();
    }
  }

  private static Map<String, Path> typesIn(Path... folders) throws IOException {
    Map<String, Path> types = new TreeMap<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(
                file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
            .forEach(file -> types.put(file.getFileName().toString().replace(".java", ""), file));
      }
    }
    return types;
  }

  @ParameterizedTest
  @ValueSource(strings = {"agents", "market", "policy", "network", "geography", "model"})
  void everyClassOfTheMechanismsIsNamedInTheModelPage(String mechanism) throws IOException {
    List<String> named = codeOf(MODEL);
    assertThat(
            typesIn(SOURCES.resolve(mechanism)).keySet().stream().filter(c -> !named.contains(c)))
        .as("classes that docs/model.md does not name")
        .isEmpty();
  }

  @Test
  void thePageOfTheModelPackageIsAMapOfItsClasses() throws IOException {
    String page = read(SOURCES.resolve("model/package-info.java"));
    assertThat(all(Pattern.compile("<li>\\{@link (\\w+)}:"), page).map(line -> line.group(1)))
        .as("lines of model/package-info.java, one a class")
        .containsExactlyInAnyOrderElementsOf(typesIn(SOURCES.resolve("model")).keySet());
    assertThat(all(Pattern.compile("<h2>"), page)).hasSize(8);
  }

  @Test
  void everyClassNamedInTheModelPageExists() throws IOException {
    Map<String, Path> types = typesIn(SOURCES, EXACT);
    int named = 0;
    for (String code : codeOf(MODEL)) {
      var name = TYPE.matcher(code);
      if (name.matches()) {
        named++;
        assertThat(types).containsKey(name.group(1));
        if (name.group(2) != null) {
          assertThat(read(types.get(name.group(1)))).containsPattern("\\b" + name.group(2) + "\\b");
        }
      }
    }
    assertThat(named).isGreaterThan(100);
  }

  @Test
  void theMonthIsToldInItsOrder() throws IOException {
    List<String> phases =
        all(Pattern.compile("(?m)^  ([A-Z]+) \\{"), read(SOURCES.resolve("model/Phase.java")))
            .map(phase -> phase.group(1))
            .toList();
    List<String> told =
        all(Pattern.compile("(?m)^\\| \\d+ \\| ([A-Z]+) \\|"), read(MODEL))
            .map(row -> row.group(1))
            .toList();
    assertThat(told).isNotEmpty().isEqualTo(phases);
  }

  @Test
  void everyEntryRuleInstrumentAndTargetHasALine() throws IOException {
    String model = read(MODEL);
    for (EntrySettings.RuleKind rule : EntrySettings.RuleKind.values()) {
      boolean told = Pattern.compile("(?m)^\\| " + Word.of(rule) + "\\b").matcher(model).find();
      assertThat(told).as("a line of section 6.5 of docs/model.md for " + rule).isTrue();
    }
    for (Class<?> family : List.of(Instrument.class, Target.class)) {
      for (Class<?> variant : family.getPermittedSubclasses()) {
        assertThat(model.contains("\n| " + Word.of(variant) + " |"))
            .as("a line of section 6.10 of docs/model.md for " + Word.of(variant))
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everySettingNamedExists(Path page) throws IOException {
    Parameters parameters = Parameters.ofScenario();
    List<String> sections = parameters.root().parameters().stream().map(Parameter::path).toList();
    for (String code : codeOf(page)) {
      var setting = SETTING.matcher(code);
      boolean file = code.endsWith(".csv") || code.endsWith(".yaml") || code.endsWith(".md");
      if (setting.matches() && sections.contains(setting.group(1)) && !file) {
        assertThat(parameters.find(code)).as("%s: %s", page, code).isPresent();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsToAFile(Path page) throws IOException {
    Path folder = page.toAbsolutePath().getParent();
    all(LINK, read(page))
        .forEach(link -> assertThat(folder.resolve(link.group(1))).as("%s", page).exists());
  }

  @Test
  void everyLibraryHasADecisionAndALicence() throws IOException {
    String pom = read(Path.of("pom.xml"));
    String notice = read(Path.of("NOTICE"));
    List<String> decided = codeOf(DECISIONS);
    int shipped = 0;
    for (MatchResult block :
        all(Pattern.compile("(?s)<(dependency|path)>(.*?)</\\1>"), pom).toList()) {
      String artifact = valueOf("artifactId", block.group(2));
      if (artifact.equals("junit-bom")) {
        continue;
      }
      assertThat(decided).contains(artifact);
      if (block.group(1).equals("dependency") && !block.group(2).contains("<scope>test")) {
        shipped++;
        assertThat(notice)
            .containsPattern(
                " " + Pattern.quote(version(block.group(2), pom)) + "\\b.* " + artifact + " ");
      }
    }
    assertThat(shipped).isGreaterThan(10);
  }

  private static String version(String dependency, String pom) {
    String version = valueOf("version", dependency);
    return version.startsWith("${")
        ? valueOf(version.substring(2, version.length() - 1), pom)
        : version;
  }

  private static String valueOf(String tag, String xml) {
    String name = Pattern.quote(tag);
    return all(Pattern.compile("<" + name + ">([^<]+)</" + name + ">"), xml)
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  @Test
  void everyDecisionHasADayAndItsFiveLines() throws IOException {
    List<String> decisions =
        Arrays.asList(read(DECISIONS).split("(?m)^### ")).stream().skip(1).toList();
    assertThat(decisions).hasSizeGreaterThan(25);
    for (String decision : decisions) {
      String heading = decision.lines().findFirst().orElse("");
      assertThat(heading).matches(".+ \\(20\\d\\d-[01]\\d-[0-3]\\d\\)");
      assertThat(
              all(Pattern.compile("(?m)^- \\*\\*(.+?):\\*\\* \\S"), decision)
                  .map(m -> m.group(1))
                  .filter(line -> !line.matches("Revisited 20\\d\\d-[01]\\d-[0-3]\\d")))
          .as(heading)
          .containsExactly("Context", "Choice", "Rejected", "Consequence", "Revisit when");
    }
  }

  private static List<String> commands(Path page) throws IOException {
    return all(BLOCK, read(page))
        .flatMap(block -> block.group(1).lines())
        .map(line -> line.replaceFirst("\\s+#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** The commands of the pages and those that scenarios suggest in their comments. */
  static Stream<String> allCommands() throws IOException {
    List<String> commands = new ArrayList<>();
    for (Path page : pages().toList()) {
      commands.addAll(commands(page));
    }
    try (Stream<Path> scenarios = Files.list(Path.of("scenarios"))) {
      for (Path scenario : scenarios.filter(Files::isRegularFile).sorted().toList()) {
        all(SUGGESTED, read(scenario)).forEach(line -> commands.add(line.group(1).strip()));
      }
    }
    return commands.stream().distinct();
  }

  @Test
  void theChineseReadmeGivesTheSameCommands() throws IOException {
    assertThat(untitled(CHINESE)).isEqualTo(untitled(ENGLISH)).hasSizeGreaterThan(10);
  }

  /** The commands of a page without titles, which are in its language. */
  private static List<String> untitled(Path page) throws IOException {
    return commands(page).stream()
        .map(line -> line.replaceFirst("--title ('[^']*'|\\S+)", "--title"))
        .toList();
  }

  /** "Comparison verbs" stood among what is missing long after they had come. */
  @Test
  void noVerbIsSaidToBeMissing() throws IOException {
    String missing =
        Files.readAllLines(Path.of("docs", "model.md")).stream()
            .filter(line -> line.startsWith("**Not in this version**"))
            .findFirst()
            .orElseThrow()
            .toLowerCase(Locale.ROOT);
    for (String verb : new CommandLine(Main.class).getSubcommands().keySet()) {
      String stem = verb.substring(0, Math.min(6, verb.length()));
      assertThat(missing).as(verb).doesNotContainPattern("\\b" + stem);
    }
  }

  @Test
  void everyVerbIsShownOnAPage() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (Path page : pages().toList()) {
      commands(page).stream()
          .filter(command -> command.startsWith("./taocun "))
          .forEach(command -> shown.add(command.split(" ", -1)[1]));
    }
    assertThat(shown)
        .as("verbs in the commands of the README or a page of docs")
        .containsAll(new CommandLine(Main.class).getSubcommands().keySet());
  }

  @ParameterizedTest
  @MethodSource("allCommands")
  void everyCommandIsUnderstood(String command) {
    List<String> words =
        all(WORD, command).map(w -> w.group(1) == null ? w.group(2) : w.group(1)).toList();
    List<String> arguments = words.subList(1, words.size());
    switch (words.get(0)) {
      case "./taocun" -> taocunUnderstands(arguments);
      case "./mvnw" -> mavenFinds(arguments);
      case "notebooks/install", "notebooks/run" -> assertThat(Path.of(words.get(0))).isExecutable();
      default -> throw new AssertionError("no command of this project: " + command);
    }
  }

  private static void taocunUnderstands(List<String> arguments) {
    CommandLine line = new CommandLine(Main.class).setCaseInsensitiveEnumValuesAllowed(true);
    CommandLine.ParseResult verb = line.parseArgs(arguments.toArray(String[]::new)).subcommand();
    assertThat(verb).isNotNull();
    List<String> sets =
        verb.hasMatchedOption("--set") ? verb.matchedOptionValue("--set", List.of()) : List.of();
    for (String argument : arguments) {
      if (argument.matches("scenarios/(?!power/).*\\.yaml")) {
        assertThatCode(() -> ScenarioReader.read(Path.of(argument), sets))
            .doesNotThrowAnyException();
      }
    }
    List<String> vary =
        verb.hasMatchedOption("--vary") ? verb.matchedOptionValue("--vary", List.of()) : List.of();
    for (SweepFactor factor : Factors.parse(vary)) {
      for (String value : extremes(factor)) {
        assertThatCode(
                () ->
                    ScenarioReader.read(
                        Path.of(arguments.get(1)), List.of(factor.path() + "=" + value)))
            .doesNotThrowAnyException();
      }
    }
    if (arguments.get(0).equals("explain") && arguments.size() > 1) {
      assertThat(Explanation.of(arguments.get(1))).isNotBlank();
    }
  }

  private static List<String> extremes(SweepFactor factor) {
    return factor instanceof SweepFactor.Range range
        ? List.of(Double.toString(range.low()), Double.toString(range.high()))
        : ((SweepFactor.Levels) factor).levels();
  }

  private static void mavenFinds(List<String> arguments) {
    for (String argument : arguments) {
      if (argument.startsWith("-Dtest=")) {
        String test = argument.substring("-Dtest=".length()) + ".java";
        assertThat(Path.of("src", "test", "java"))
            .isDirectoryRecursivelyContaining("glob:**/" + test);
      } else {
        assertThat(argument).isIn("verify", "test", "spotless:apply", "-Pchecks", "-Drefresh=true");
      }
    }
  }
}
