package org.taocun.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.taocun.geography.Territory;
import org.taocun.trace.Event;

/**
 * Events up to some moment, in columns of 16 bytes an event instead of an object each. Immutable:
 * keeps the land and the names, not the world that went on.
 */
final class EventTable extends AbstractList<Event> implements RandomAccess {
  private static final List<String> MOTIVES =
      List.of("", "pioneer", "private", "herding", "appointed");

  private final Territory territory;
  private final HouseholdNames names;
  private final Columns columns;

  /** The table of columns that nobody else holds. */
  EventTable(Territory territory, HouseholdNames names, Columns columns) {
    this.territory = territory;
    this.names = names;
    this.columns = columns;
  }

  /**
   * Columns with one entry per event.
   *
   * @param who the household, or −1 − village
   */
  record Columns(
      short[] month, byte[] kind, byte[] motive, int[] who, float[] strong, float[] weak) {}

  @Override
  public Event get(int index) {
    int subject = columns.who()[index];
    int v = subject >= 0 ? territory.villageOf(subject) : -1 - subject;
    return new Event(
        columns.month()[index],
        Event.Kind.values()[columns.kind()[index]],
        territory.village(v).id(),
        subject >= 0 ? names.of(subject) : "",
        motive(columns.motive()[index]),
        columns.strong()[index],
        columns.weak()[index]);
  }

  /** The word for a motive. */
  static String motive(byte why) {
    return MOTIVES.get(why);
  }

  @Override
  public int size() {
    return columns.who().length;
  }
}
