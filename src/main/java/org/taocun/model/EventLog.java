package org.taocun.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.taocun.geography.Village;
import org.taocun.trace.Event;

/**
 * What happened, in columns of 14 bytes an event instead of an object each; read as a list of
 * {@link Event}.
 */
final class EventLog extends AbstractList<Event> {
  static final byte NO_MOTIVE = 0;
  static final byte PIONEER = 1;
  static final byte PRIVATE = 2;
  static final byte HERDING = 3;

  /** Started by a policy, not by its own decision. */
  static final byte APPOINTED = 4;

  private static final List<String> MOTIVES =
      List.of("", "pioneer", "private", "herding", "appointed");

  private final World world;
  private int size;
  private short[] month = new short[64];
  private byte[] kind = new byte[64];
  private byte[] motive = new byte[64];

  /** The household, or −1 − village. */
  private int[] who = new int[64];

  private float[] strong = new float[64];
  private float[] weak = new float[64];

  EventLog(World world) {
    this.world = world;
  }

  void entry(int when, int household, byte why, float strongShare, float weakShare) {
    add(when, Event.Kind.ENTRY, household, why, strongShare, weakShare);
  }

  void exit(int when, int household, float strongShare, float weakShare) {
    add(when, Event.Kind.EXIT, household, NO_MOTIVE, strongShare, weakShare);
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

  @Override
  public Event get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("event " + index + " of " + size);
    }
    int subject = who[index];
    int v = subject >= 0 ? world.households.village[subject] : -1 - subject;
    Village village = world.territory.villages().get(v);
    return new Event(
        month[index],
        Event.Kind.values()[kind[index]],
        village.id(),
        subject >= 0 ? world.name(subject) : "",
        MOTIVES.get(motive[index]),
        strong[index],
        weak[index]);
  }

  /** The latest entry of a household. Cost O(events). */
  Optional<Event> lastEntry(int household) {
    for (int k = size - 1; k >= 0; k--) {
      if (who[k] == household && kind[k] == Event.Kind.ENTRY.ordinal()) {
        return Optional.of(get(k));
      }
    }
    return Optional.empty();
  }

  @Override
  public int size() {
    return size;
  }
}
