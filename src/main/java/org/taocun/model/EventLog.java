package org.taocun.model;

import java.util.Arrays;
import java.util.Optional;
import org.taocun.geography.Territory;
import org.taocun.trace.Event;

/**
 * Events of a run so far, in growing columns; an {@link EventTable} takes them out of the package.
 */
final class EventLog {
  static final byte NO_MOTIVE = 0;
  static final byte PIONEER = 1;
  static final byte PRIVATE = 2;
  static final byte HERDING = 3;

  /** Motive of a start by a policy, not by the household's own decision. */
  static final byte APPOINTED = 4;

  private final Territory territory;
  private final HouseholdNames names;
  private int size;
  private short[] month = new short[64];
  private byte[] kind = new byte[64];
  private byte[] motive = new byte[64];

  /** The household, or −1 − village. */
  private int[] who = new int[64];

  private float[] strong = new float[64];
  private float[] weak = new float[64];

  EventLog(Territory territory, HouseholdNames names) {
    this.territory = territory;
    this.names = names;
  }

  void entry(int when, int household, byte why, float strongShare, float weakShare) {
    add(when, Event.Kind.ENTRY, household, why, strongShare, weakShare);
  }

  void exit(int when, int household, float strongShare, float weakShare) {
    add(when, Event.Kind.EXIT, household, NO_MOTIVE, strongShare, weakShare);
  }

  void shop(int when, Event.Kind what, int household) {
    add(when, what, household, NO_MOTIVE, Float.NaN, Float.NaN);
  }

  void home(int when, int household) {
    add(when, Event.Kind.HOME, household, NO_MOTIVE, Float.NaN, Float.NaN);
  }

  void village(int when, Event.Kind what, int village) {
    add(when, what, -1 - village, NO_MOTIVE, Float.NaN, Float.NaN);
  }

  private void add(
      int when, Event.Kind what, int subject, byte why, float strongShare, float weakShare) {
    if (size == month.length) {
      grow(2 * size);
    }
    month[size] = (short) when;
    kind[size] = (byte) what.ordinal();
    who[size] = subject;
    motive[size] = why;
    strong[size] = strongShare;
    weak[size] = weakShare;
    size++;
  }

  private void grow(int capacity) {
    month = Arrays.copyOf(month, capacity);
    kind = Arrays.copyOf(kind, capacity);
    motive = Arrays.copyOf(motive, capacity);
    who = Arrays.copyOf(who, capacity);
    strong = Arrays.copyOf(strong, capacity);
    weak = Arrays.copyOf(weak, capacity);
  }

  /** The events so far; later ones are not in it. */
  EventTable table() {
    return table(0, size);
  }

  private EventTable table(int from, int to) {
    return new EventTable(
        territory,
        names,
        new EventTable.Columns(
            Arrays.copyOfRange(month, from, to),
            Arrays.copyOfRange(kind, from, to),
            Arrays.copyOfRange(motive, from, to),
            Arrays.copyOfRange(who, from, to),
            Arrays.copyOfRange(strong, from, to),
            Arrays.copyOfRange(weak, from, to)));
  }

  /** The latest entry of a household. Cost O(events). */
  Optional<Event> lastEntry(int household) {
    for (int k = size - 1; k >= 0; k--) {
      if (who[k] == household && kind[k] == Event.Kind.ENTRY.ordinal()) {
        return Optional.of(table(k, k + 1).get(0));
      }
    }
    return Optional.empty();
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("events");
    month = archive.grown(month, size);
    kind = archive.grown(kind, size);
    motive = archive.grown(motive, size);
    who = archive.grown(who, size);
    strong = archive.grown(strong, size);
    weak = archive.grown(weak, size);
    size = archive.whole(size);
  }
}
