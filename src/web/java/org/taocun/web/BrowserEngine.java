package org.taocun.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.taocun.base.ScenarioException;
import org.taocun.model.FilelessData;
import org.taocun.scenario.Scenario;
import org.taocun.trace.Fingerprint;
import org.taocun.view.Levers;
import org.taocun.view.OwnRun;
import org.teavm.jso.JSExport;

/**
 * The engine as a page calls it: one world at a time. Answers are JSON or numbers; each that can be
 * refused is JSON with {@code problems}, and {@code failed} if the program itself is at fault.
 */
public final class BrowserEngine {
  private static Optional<PageWorld> opened = Optional.empty();

  private BrowserEngine() {}

  /** Nothing runs before it is called. */
  public static void main(String[] arguments) {}

  /**
   * The language of all that is said from now on: en or zh.
   *
   * @return JSON: what {@link #open} told of the open world, in that language; nothing if none is
   */
  @JSExport
  public static String language(String tag) {
    // TeaVM writes no number where the default locale has no country.
    Locale.setDefault(tag.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.US);
    return answer(
        () -> {
          opened = opened.map(PageWorld::spoken);
          return opened.map(PageWorld::opened).orElseGet(Json::new);
        });
  }

  /** Brings a scenario along that others can extend. */
  @JSExport
  public static void bring(String name, String yaml) {
    PageFiles.put(name, yaml);
  }

  /**
   * Opens a scenario at month 0. The world before stays if it is refused.
   *
   * @param label the name of the file in messages
   * @param yaml its text
   * @param sets options path=value, a line each
   */
  @JSExport
  public static String open(String label, String yaml, String sets, int replication) {
    return answer(
        () -> {
          PageWorld world = PageWorld.of(new PageScenario(label, yaml), lines(sets), replication);
          opened = Optional.of(world);
          return world.opened();
        });
  }

  /**
   * Asks which settings of a scenario are accepted.
   *
   * @return JSON: their options, the reasons against the others, and the levers of those accepted
   *     as the scenario itself has them
   */
  @JSExport
  public static String accepted(String label, String yaml, String sets) {
    return answer(
        () -> {
          PageScenario scenario = new PageScenario(label, yaml);
          Scenario plain = scenario.read(List.of()).scenario();
          PageScenario.Accepted accepted = scenario.accepted(lines(sets));
          return new PageLevers(new Levers(plain, Locale.getDefault()))
              .at(accepted.sets().stream().map(PageScenario::path).toList())
              .put("sets", accepted.sets())
              .put("refused", accepted.problems());
        });
  }

  /**
   * Simulates months, as many as are left at most.
   *
   * @return JSON: the month reached
   */
  @JSExport
  public static String step(int months) {
    return answer(() -> world().step(months));
  }

  /** Village discs: x, y, radius of the disc, radius of a household; village by village. */
  @JSExport
  public static double[] discs() {
    return world().map().discs();
  }

  /** Households: x, y; empty where only villages are shown. */
  @JSExport
  public static double[] dots() {
    return world().map().dots();
  }

  /** Circles of kin: village, x, y, radius; empty where strong ties are no circles. */
  @JSExport
  public static double[] rings() {
    return world().map().rings();
  }

  /** Strong ties to draw, two households each. */
  @JSExport
  public static int[] strongTies() {
    return world().map().strongTies();
  }

  /** Weak ties to draw, two households each, those of this month. */
  @JSExport
  public static int[] weakTies() {
    return world().map().weakTies();
  }

  /** The status of each household, as a number of the statuses of {@link #open}. */
  @JSExport
  public static byte[] statuses() {
    return world().statuses();
  }

  /** For each household 1 if it is a leader, else 0. */
  @JSExport
  public static byte[] leaders() {
    return world().leaders();
  }

  /**
   * Of each village: sellers, households, 1 for a Taobao village, 1 for one in a cluster, stage (0
   * none, 1 individual, 2 network, 3 cluster), sales of twelve months in yuan, distance to the hub
   * in km.
   */
  @JSExport
  public static double[] villages() {
    return world().villages();
  }

  /** The figures of a month already simulated, in the order of the variables. */
  @JSExport
  public static double[] figures(int month) {
    return world().figures(month);
  }

  /** The lines of what is known of a household, or of a village. */
  @JSExport
  public static String facts(boolean household, int number) {
    return answer(() -> world().facts(household, number));
  }

  /** What the run has recorded of a village so far: its first entry, and what came from outside. */
  @JSExport
  public static String story(int village) {
    return answer(() -> world().story(village));
  }

  /** The main levers by group. */
  @JSExport
  public static String levers() {
    return answer(() -> world().levers());
  }

  /** The lever at a path; no lever if there is none. */
  @JSExport
  public static String lever(String path) {
    return answer(() -> world().lever(path));
  }

  /** Settings that fit words, at most as many as are asked for. */
  @JSExport
  public static String search(String words, int most) {
    return answer(() -> world().search(words, most));
  }

  /** The headlines and the fingerprint of the run, which must have ended. */
  @JSExport
  public static String finish() {
    return answer(() -> world().finish());
  }

  /** The resolved scenario, as the command line reads it. */
  @JSExport
  public static String yaml() {
    return answer(() -> world().yaml());
  }

  /** The fingerprint of a whole replication of a scenario. */
  @JSExport
  public static String fingerprint(String yaml, String sets, int replication) {
    return answer(
        () -> {
          Scenario scenario = new PageScenario("page.yaml", yaml).read(lines(sets)).scenario();
          OwnRun run = new OwnRun(scenario, FilelessData::of, replication);
          boolean more = true;
          while (more) {
            more = run.step();
          }
          return new Json().put("fingerprint", Fingerprint.of(run.record()));
        });
  }

  private static PageWorld world() {
    return opened.orElseThrow(() -> new IllegalStateException("no scenario is open"));
  }

  private static List<String> lines(String sets) {
    return sets.isEmpty() ? List.of() : List.of(sets.split("\n"));
  }

  private static String answer(Supplier<Json> question) {
    try {
      return question.get().toString();
    } catch (ScenarioException e) {
      return new Json().put("problems", e.problems()).toString();
    } catch (RuntimeException e) {
      return new Json().put("failed", e.toString()).toString();
    }
  }
}
