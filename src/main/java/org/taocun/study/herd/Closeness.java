package org.taocun.study.herd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.taocun.analysis.herding.Events;
import org.taocun.base.Message;
import org.taocun.output.table.NumberText;
import org.taocun.study.herd.data.DiffusionData;

/**
 * When two adopters are close: the distance and the periods that were asked for, or derived ones: a
 * distance that a tenth of the pairs of adopters keep (of at most 1,000 of them, evenly chosen),
 * and a tenth of the observed periods, at least one.
 *
 * @param space distance, in the unit of places
 * @param time periods
 * @param notes both in words; none without places
 */
record Closeness(double space, double time, List<Message> notes) {
  /** Nothing known. */
  static final Closeness NONE = new Closeness(0, 0, List.of());

  private static final int MOST = 1000;
  private static final double SHARE = .1;

  Closeness {
    notes = List.copyOf(notes);
  }

  static Closeness of(DiffusionData data, HerdRequest.Options options) {
    if (data.places().isEmpty()) {
      return NONE;
    }
    DiffusionData.Places places = data.places().get();
    Events events = Events.of(data.diffusion(), places.x(), places.y());
    double space = options.spaceDelta().orElseGet(() -> distance(events));
    double time =
        options.timeDelta().orElse(Math.max(1, Math.rint(SHARE * data.diffusion().periods())));

    List<Message> notes = new ArrayList<>();
    notes.add(
        Message.of(
            "adopters are close within a distance of {0} and {1} {1|period|periods}",
            distance(space, places.unit()), NumberText.number(time)));
    if (options.spaceDelta().isEmpty()) {
      notes.add(
          Message.of("a tenth of the pairs of adopters are at that distance (--space-delta)"));
    }
    if (options.timeDelta().isEmpty()) {
      notes.add(
          Message.of("those are a tenth of the observed periods, at least one (--time-delta)"));
    }
    return new Closeness(space, time, notes);
  }

  /** A distance in words; in the unit of the file there is no name for it. */
  private static Message distance(double space, String unit) {
    String number = NumberText.number(space);
    return unit.equals(DiffusionData.Places.KM)
        ? Message.of("{0} km", number)
        : Message.verbatim(number);
  }

  private static double distance(Events events) {
    int step = Math.max(1, events.count() / MOST);
    int[] chosen =
        IntStream.range(0, events.count()).filter(i -> i % step == 0).limit(MOST).toArray();
    double[] apart = new double[chosen.length * (chosen.length - 1) / 2];
    int k = 0;
    for (int a = 1; a < chosen.length; a++) {
      for (int b = 0; b < a; b++) {
        double east = events.x()[chosen[a]] - events.x()[chosen[b]];
        double north = events.y()[chosen[a]] - events.y()[chosen[b]];
        apart[k++] = Math.sqrt(east * east + north * north);
      }
    }
    Arrays.sort(apart);
    return apart.length == 0 ? 0 : apart[(int) (SHARE * (apart.length - 1))];
  }
}
