package org.taocun.study.herd.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.taocun.analysis.herding.Ties;
import org.taocun.base.Message;
import org.taocun.base.Say;

/**
 * Ties among people while they are read. What cannot be a tie is counted; ties of several periods
 * must be the same ones, or one period is chosen.
 */
final class TieRows {
  /** Signs between names of one cell. */
  private static final Pattern SEVERAL = Pattern.compile("[;,/|、，；\\s]+");

  private final Ids ids;
  private final List<Tie> ties = new ArrayList<>();
  private final Set<String> layers = new TreeSet<>();
  private final List<String> order = new ArrayList<>();
  private final Set<String> strangers = new HashSet<>();
  private int outside;
  private String firstOutside = "";
  private String firstStranger = "";
  private int toSelf;

  private record Tie(String layer, int from, int to, double weight, int period) {}

  /** A tie's ends. */
  private record Ends(int from, int to) {}

  TieRows(Ids ids) {
    this.ids = ids;
  }

  /**
   * Adds a tie.
   *
   * @param place the file and the line
   * @param period of the network in which it stands; 0 where there are none
   */
  void add(String place, String layer, String from, String to, double weight, int period) {
    if (layers.add(layer)) {
      order.add(layer);
    }
    OptionalInt who = ids.place(from);
    OptionalInt whom = ids.place(to);
    if (who.isEmpty() || whom.isEmpty()) {
      String stranger = who.isEmpty() ? from : to;
      if (outside == 0) {
        firstOutside = place;
        firstStranger = stranger;
      }
      outside++;
      strangers.add(stranger);
    } else if (who.getAsInt() == whom.getAsInt()) {
      toSelf++;
    } else {
      ties.add(new Tie(layer, who.getAsInt(), whom.getAsInt(), weight, period));
    }
  }

  /**
   * Why the rows are no ties of these people: cells name several at once, or none of them is taken.
   */
  Optional<String> problem(Optional<Integer> at) {
    Optional<String> several = strangers.stream().filter(this::severalNames).sorted().findFirst();
    if (several.isPresent()) {
      return Optional.of(
          Say.of(
              "a cell names several people, such as '{0}': give each a column or a row of its own",
              several.get()));
    }
    if (ties.isEmpty() && outside > 0) {
      return Optional.of(
          Say.of(
              "none of {0} {0|tie|ties} is between two of the people, for instance {1} is none of"
                  + " them: are ids written otherwise there, or do they differ within groups only"
                  + " (--id-within-group)?",
              outside + toSelf, new TreeSet<>(strangers).first()));
    }
    boolean none = at.isPresent() && ties.stream().noneMatch(tie -> tie.period <= at.get());
    return none && !ties.isEmpty()
        ? Optional.of(Say.of("--ties-at: no tie stands there in period {0} or before", at.get()))
        : Optional.empty();
  }

  private boolean severalNames(String stranger) {
    int mark = ids.withinGroup() ? stranger.indexOf('/') + 1 : 0;
    String group = stranger.substring(0, mark);
    List<String> parts =
        SEVERAL.splitAsStream(stranger.substring(mark)).filter(part -> !part.isEmpty()).toList();
    return parts.size() > 1
        && parts.stream().allMatch(part -> ids.place(group + Ids.plain(part)).isPresent());
  }

  /**
   * The layers in the order in which they first stood there.
   *
   * @param at the period whose ties are taken, if one was chosen
   * @param notes hears what was left out or added up
   * @return empty if ties differ between periods and none was chosen
   */
  Optional<List<Ties>> layers(Optional<Integer> at, List<Message> notes) {
    Map<Integer, List<Tie>> byPeriod = new TreeMap<>();
    ties.forEach(tie -> byPeriod.computeIfAbsent(tie.period, key -> new ArrayList<>()).add(tie));
    List<Tie> taken = ties;
    if (at.isPresent()) {
      taken = ties.stream().filter(tie -> tie.period <= at.get()).toList();
      notes.add(
          Message.of(
              "ties are those that stand there in period {0} or before; {1} {1|row is|rows are}"
                  + " later",
              at.get(), ties.size() - taken.size()));
    } else if (byPeriod.size() > 1) {
      if (byPeriod.values().stream().map(TieRows::pairs).distinct().count() > 1) {
        return Optional.empty();
      }
      taken = byPeriod.values().iterator().next();
      notes.add(Message.of("ties are the same in all {0} periods and count once", byPeriod.size()));
    }
    notes.addAll(notes());
    return Optional.of(built(taken, at.isPresent(), notes));
  }

  /**
   * The networks by the periods in which they were observed; none where there is one period, or
   * more than one layer.
   */
  List<DiffusionData.Wave> waves() {
    Map<Integer, List<Tie>> byPeriod = new TreeMap<>();
    ties.forEach(tie -> byPeriod.computeIfAbsent(tie.period, key -> new ArrayList<>()).add(tie));
    List<DiffusionData.Wave> waves = new ArrayList<>();
    if (byPeriod.size() > 1 && order.size() == 1) {
      byPeriod.forEach(
          (period, some) ->
              waves.add(
                  new DiffusionData.Wave(period, built(some, true, new ArrayList<>()).get(0))));
    }
    return waves;
  }

  private static Set<Object> pairs(List<Tie> some) {
    Set<Object> pairs = new HashSet<>();
    some.forEach(tie -> pairs.add(List.of(tie.layer, tie.from, tie.to)));
    return pairs;
  }

  private List<Ties> built(List<Tie> taken, boolean once, List<Message> notes) {
    Map<String, Map<Ends, Double>> weights = new LinkedHashMap<>();
    order.forEach(layer -> weights.put(layer, new LinkedHashMap<>()));
    int repeated = 0;
    for (Tie tie : taken) {
      Map<Ends, Double> layer = weights.computeIfAbsent(tie.layer, key -> new LinkedHashMap<>());
      Ends ends = new Ends(tie.from, tie.to);
      Double earlier = layer.get(ends);
      repeated += earlier == null || once ? 0 : 1;
      layer.put(ends, earlier == null || once ? tie.weight : earlier + tie.weight);
    }
    if (repeated > 0) {
      notes.add(
          Message.of(
              "{0} {0|tie stands|ties stand} there again: counted once, with the sum of weights",
              repeated));
    }
    List<Ties> all = new ArrayList<>();
    weights.forEach((name, layer) -> all.add(ties(name, layer)));
    return all;
  }

  private Ties ties(String name, Map<Ends, Double> layer) {
    return Ties.of(
        name,
        ids.names().size(),
        layer.keySet().stream().mapToInt(Ends::from).toArray(),
        layer.keySet().stream().mapToInt(Ends::to).toArray(),
        layer.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private List<Message> notes() {
    List<Message> notes = new ArrayList<>();
    if (outside > 0) {
      notes.add(
          Message.of(
              "{0} {0|tie has|ties have} an end that is not among the people: left out ({1}"
                  + " {1|name|names}; the first is {2}, at {3})",
              outside, strangers.size(), firstStranger, firstOutside));
    }
    if (outside > ties.size() + toSelf) {
      notes.add(
          Message.of(
              "most ties end outside: are ids written otherwise there, or do they differ within"
                  + " groups only (--id-within-group)?"));
    }
    if (toSelf > 0) {
      notes.add(
          Message.of("{0} {0|tie leads|ties lead} from a person to itself: left out", toSelf));
    }
    return notes;
  }
}
