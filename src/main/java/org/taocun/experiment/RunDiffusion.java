package org.taocun.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Ties;
import org.taocun.trace.Event;
import org.taocun.trace.NetworkSnapshot;
import org.taocun.trace.RunRecord;

/**
 * The diffusion data of a run, as a survey of everybody would have them, and what only the
 * simulator knows beside them: people are households, groups are villages, a period is a month, 0
 * the start. Adoption is the first entry. Who does not sell at the end left in the month before its
 * last exit; pauses between are not shown. Ties are those of the end, strong and weak, both ways.
 * Traits are those of the network; one in which nobody differs is left out.
 *
 * @param data what can be observed
 * @param circle of each person: the number of its group of strong ties, so that any two who are
 *     joined by a chain of them share it
 * @param herding for each person whether it first entered because of others, true only if it would
 *     not have under the same draw without them
 */
public record RunDiffusion(Diffusion data, int[] circle, boolean[] herding) {
  private static final String HERDING = "herding";

  /**
   * The diffusion of a run.
   *
   * @param run one that kept its network
   * @param months number of simulated months
   * @throws IllegalArgumentException if it kept none
   */
  public static RunDiffusion of(RunRecord run, int months) {
    NetworkSnapshot network =
        run.network().orElseThrow(() -> new IllegalArgumentException("the run kept no network"));
    int people = network.households().size();
    Course course = new Course(network.households());
    run.events().forEach(course::take);
    Map<String, Integer> groups = new LinkedHashMap<>();
    int[] group =
        network.villages().stream()
            .mapToInt(village -> groups.computeIfAbsent(village, name -> groups.size()))
            .toArray();
    Ties strong = ties("strong", people, network.strong());
    Diffusion data =
        new Diffusion(
            network.households(),
            group,
            List.copyOf(groups.keySet()),
            course.adopted,
            course.left,
            months,
            List.of(strong, ties("weak", people, network.weak())),
            traits(network));
    return new RunDiffusion(data, circles(strong), course.herding);
  }

  /** Share of the adoptions after the start that happened because of others; NaN if none did. */
  public double herdingShare() {
    int adoptions = 0;
    int because = 0;
    for (int i = 0; i < herding.length; i++) {
      boolean adopts = data.adopted()[i] >= 1 && data.adopted()[i] <= data.periods();
      adoptions += adopts ? 1 : 0;
      because += adopts && herding[i] ? 1 : 0;
    }
    return (double) because / adoptions;
  }

  private static Ties ties(String name, int people, List<NetworkSnapshot.Tie> pairs) {
    int n = pairs.size();
    int[] from = new int[2 * n];
    int[] to = new int[2 * n];
    double[] weight = new double[2 * n];
    Arrays.fill(weight, 1);
    for (int k = 0; k < n; k++) {
      from[k] = pairs.get(k).from();
      to[k] = pairs.get(k).to();
      from[n + k] = to[k];
      to[n + k] = from[k];
    }
    return Ties.of(name, people, from, to, weight);
  }

  private static List<Diffusion.Trait> traits(NetworkSnapshot network) {
    List<Diffusion.Trait> traits = new ArrayList<>();
    for (NetworkSnapshot.Trait trait : network.traits()) {
      if (trait.values().stream().distinct().count() > 1) {
        double[] values = trait.values().stream().mapToDouble(value -> value).toArray();
        traits.add(new Diffusion.Trait(trait.name(), values));
      }
    }
    return traits;
  }

  /** Connected components, numbered in the order of their first members. Cost O(ties). */
  private static int[] circles(Ties ties) {
    int[] circle = new int[ties.people()];
    Arrays.fill(circle, -1);
    int[] queue = new int[ties.people()];
    int circles = 0;
    for (int start = 0; start < circle.length; start++) {
      if (circle[start] >= 0) {
        continue;
      }
      int end = 0;
      queue[end++] = start;
      circle[start] = circles;
      for (int next = 0; next < end; next++) {
        int person = queue[next];
        for (int k = ties.first()[person]; k < ties.first()[person + 1]; k++) {
          if (circle[ties.to()[k]] < 0) {
            circle[ties.to()[k]] = circles;
            queue[end++] = ties.to()[k];
          }
        }
      }
      circles++;
    }
    return circle;
  }

  /** First entries and last exits, taken from events in order of month. */
  private static final class Course {
    final int[] adopted;
    final int[] left;
    final boolean[] herding;
    private final Map<String, Integer> place = new HashMap<>();

    Course(List<String> households) {
      for (String household : households) {
        place.put(household, place.size());
      }
      adopted = new int[place.size()];
      left = new int[place.size()];
      herding = new boolean[place.size()];
      Arrays.fill(adopted, Diffusion.NEVER);
      Arrays.fill(left, Diffusion.NEVER);
    }

    void take(Event event) {
      if (event.kind() == Event.Kind.ENTRY) {
        int i = place.getOrDefault(event.household(), -1);
        herding[i] = adopted[i] == Diffusion.NEVER ? event.motive().equals(HERDING) : herding[i];
        adopted[i] = Math.min(adopted[i], event.month());
        left[i] = Diffusion.NEVER;
      } else if (event.kind() == Event.Kind.EXIT) {
        left[place.getOrDefault(event.household(), -1)] = event.month() - 1;
      }
    }
  }
}
