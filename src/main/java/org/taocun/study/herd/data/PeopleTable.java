package org.taocun.study.herd.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.base.InputRow;
import org.taocun.base.Message;
import org.taocun.base.Say;

/**
 * People and their periods of adoption from a table with the columns id and adopted, optionally
 * group, left (the last period in which an adopter still was one), returned (when an adopter who
 * left came back) and period (of a table with a row for each person and period).
 */
final class PeopleTable {
  private final DataRequest request;
  private final DataTable table;
  private final PeriodCells cells;
  private final Ids ids;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Integer> groups = new LinkedHashMap<>();
  private final List<Integer> group = new ArrayList<>();
  private final List<Spell> spells = new ArrayList<>();
  private final boolean panel;
  private int repeated;

  /** What a row says of a person, in the file's own counting of periods. */
  private record Spell(InputRow row, OptionalInt adopted, OptionalInt left, OptionalInt returned) {}

  PeopleTable(DataRequest request, DataTable table) {
    this.request = request;
    this.table = table;
    cells = new PeriodCells(request);
    ids = Ids.of(table.rows(), request.idWithinGroup());
    panel = table.has("period", ColumnChoice.PEOPLE);
    table.rows().forEach(this::add);
    refuseMerged();
    cells.neverUnmet().ifPresent(this::refuseNever);
  }

  private void refuseNever(String cell) {
    table
        .problems()
        .add(
            Say.of(
                "--never {0}: has no effect, since no cell of column '{1}' holds {0}",
                cell, table.problems().head("adopted")));
  }

  /**
   * Refuses groups that stand in the first row of each only, as merged cells do: the first person
   * has one, fewer have one than have none, and more than half of the names stand once.
   */
  private void refuseMerged() {
    int without = (int) group.stream().filter(one -> one < 0).count();
    int named = group.size() - without;
    boolean merged = named > 0 && group.get(0) >= 0 && without > named && named < 2 * groups.size();
    if (merged) {
      InputRow first = spells.get(group.indexOf(-1)).row();
      first.problem(
          "group",
          Say.of(
              "must not be empty, here and in {0} more {0|row|rows}: most groups stand in one"
                  + " row only; if cells are merged, fill in every row",
              without - 1));
    }
  }

  private void add(InputRow row) {
    String name = ids.name(row);
    OptionalInt adopted = cells.read(row, "adopted");
    if (!ids.add(name)) {
      again(row, name, adopted);
      if (panel) {
        return;
      }
    }
    lines.putIfAbsent(name, row.line());
    group.add(
        row.has("group")
            ? groups.computeIfAbsent(Ids.plain(row.text("group")), text -> groups.size())
            : -1);
    spells.add(spell(row, adopted));
  }

  /** What a row says, without what follows a cell that breaks a rule: it is told once. */
  private Spell spell(InputRow row, OptionalInt adopted) {
    OptionalInt left = cells.read(row, "left");
    OptionalInt returned = cells.read(row, "returned");
    boolean leaves = !broken(row, "adopted", adopted);
    boolean returns = leaves && !broken(row, "left", left);
    return new Spell(
        row,
        adopted,
        leaves ? left : OptionalInt.empty(),
        returns ? returned : OptionalInt.empty());
  }

  private boolean broken(InputRow row, String column, OptionalInt read) {
    return read.isEmpty() && row.has(column) && !cells.never(row.text(column));
  }

  /** A person's further row: a mistake, or one of another period. */
  private void again(InputRow row, String name, OptionalInt adopted) {
    repeated++;
    if (name.isEmpty()) {
      return;
    }
    if (panel) {
      if (!adopted.equals(spells.get(ids.place(name).orElseThrow()).adopted())) {
        row.problem(
            "adopted",
            Say.of(
                "is another than in line {0}, for the same person", lines.getOrDefault(name, 0)));
      }
      return;
    }
    int earlier = lines.getOrDefault(name, 0);
    boolean grouped = !request.idWithinGroup() && table.has("group", ColumnChoice.PEOPLE);
    row.repeated(
        "id",
        earlier,
        grouped
            ? Say.of(
                "'{0}' stands already in line {1}; it must be unique, or, if ids differ within"
                    + " groups only, add --id-within-group",
                name, earlier)
            : Say.of("'{0}' stands already in line {1}; it must be unique", name, earlier));
  }

  /** Rows of people, the first one of each. */
  List<InputRow> rows() {
    return spells.stream().map(Spell::row).toList();
  }

  Ids ids() {
    return ids;
  }

  int[] group() {
    return group.stream().mapToInt(Integer::intValue).toArray();
  }

  /** People with their times, without ties and traits. */
  Diffusion people(Times times) {
    return new Diffusion(
        ids.names(),
        group(),
        List.copyOf(groups.keySet()),
        times.adopted(),
        times.left(),
        times.periods(),
        List.of(),
        List.of());
  }

  /**
   * Times of people.
   *
   * @param names of the periods; empty where they are numbers
   */
  record Times(int[] adopted, int[] left, int periods, List<String> names) {
    /** The name of the last period. */
    String last() {
      return names.isEmpty() ? Integer.toString(periods) : names.get(names.size() - 1);
    }
  }

  /** Times in periods from 1. What breaks a rule is noted as a problem of the table. */
  Times times(List<Message> notes) {
    int first = cells.dated() ? cells.first(request).orElseGet(this::earliest) : 1;
    int most = request.periods().orElse(Integer.MAX_VALUE - 1);
    int[] adopted = new int[spells.size()];
    int[] left = new int[spells.size()];
    int returned = 0;
    for (int i = 0; i < adopted.length; i++) {
      Spell spell = spells.get(i);
      adopted[i] = period(spell.row, "adopted", spell.adopted, first, most);
      left[i] = period(spell.row, "left", spell.left, first, most);
      checkOrder(spell.row, adopted[i], left[i]);
      if (comesBack(spell, left[i], first)) {
        left[i] = Diffusion.NEVER;
        returned++;
      }
    }
    int last = request.periods().orElse(last(adopted, left));
    refuseCode(adopted);
    refuseYears(adopted);
    notes.addAll(notes(first, returned));
    return new Times(adopted, left, last, cells.names(first, last));
  }

  private int earliest() {
    return spells.stream()
        .flatMapToInt(spell -> spell.adopted.stream())
        .filter(index -> index > Integer.MIN_VALUE)
        .min()
        .orElse(1);
  }

  private int period(InputRow row, String column, OptionalInt index, int first, int most) {
    if (index.isEmpty()) {
      return Diffusion.NEVER;
    }
    long period = Math.max(0, (long) index.getAsInt() - first + 1);
    if (period > most) {
      row.problem(
          column,
          Say.of(
              "must be at most {0}, the last observed period, was '{1}'", most, row.text(column)));
    }
    return (int) Math.min(period, most);
  }

  private static void checkOrder(InputRow row, int adopted, int left) {
    if (left != Diffusion.NEVER && left < adopted) {
      row.problem(
          "left",
          adopted == Diffusion.NEVER
              ? Say.of("must be empty for who did not adopt, was '{0}'", row.text("left"))
              : Say.of(
                  "must not be before {0}, {1}, was '{2}'",
                  row.head("adopted"), row.text("adopted"), row.text("left")));
    }
  }

  private static boolean comesBack(Spell spell, int left, int first) {
    if (spell.returned.isEmpty()) {
      return false;
    }
    long back = (long) spell.returned.getAsInt() - first + 1;
    if (left == Diffusion.NEVER) {
      spell.row.problem(
          "returned",
          Say.of("must be empty for who did not leave, was '{0}'", spell.row.text("returned")));
    } else if (back <= left) {
      spell.row.problem(
          "returned",
          Say.of(
              "must be after {0}, was '{1}'", spell.row.head("left"), spell.row.text("returned")));
    }
    return true;
  }

  private static int last(int[] adopted, int[] left) {
    return IntStream.concat(IntStream.of(adopted), IntStream.of(left))
        .filter(period -> period != Diffusion.NEVER)
        .max()
        .stream()
        .map(last -> Math.max(1, last))
        .findFirst()
        .orElse(1);
  }

  /** Refuses a last period such as 9999, far beyond all others, which may stand for never. */
  private void refuseCode(int[] adopted) {
    int last = IntStream.of(adopted).filter(period -> period != Diffusion.NEVER).max().orElse(0);
    int before =
        IntStream.of(adopted)
            .filter(period -> period != Diffusion.NEVER && period < last)
            .max()
            .orElse(0);
    boolean code = !cells.dated() && PeriodCells.code(Integer.toString(last));
    if (code && before > 0 && last >= DataNotes.FAR * before && request.periods().isEmpty()) {
      table
          .problems()
          .add(
              Say.of(
                  "column '{0}' holds {1} in {2} {2|row|rows}, and {3} is the largest of all other"
                      + " numbers: if {1} means never, add --never {1}; --periods {1} if it is a"
                      + " period",
                  table.problems().head("adopted"),
                  Integer.toString(last),
                  IntStream.of(adopted).filter(period -> period == last).count(),
                  Integer.toString(before)));
    }
  }

  /** Refuses calendar years that nobody said were such. */
  private void refuseYears(int[] adopted) {
    int[] periods =
        IntStream.of(adopted).filter(period -> period != Diffusion.NEVER && period > 0).toArray();
    boolean years = IntStream.of(periods).allMatch(period -> period >= 1800 && period <= 2100);
    boolean told = !table.problems().isEmpty();
    if (!told && periods.length > 0 && years && !cells.dated() && request.periods().isEmpty()) {
      table
          .problems()
          .add(
              Say.of(
                  "column '{0}' looks like years, {1} to {2}: add --interval year; --periods N if"
                      + " they are periods, counted from 1",
                  table.problems().head("adopted"),
                  IntStream.of(periods).min().orElse(0),
                  IntStream.of(periods).max().orElse(0)));
    }
  }

  private List<Message> notes(int first, int returned) {
    List<Message> notes = new ArrayList<>(ids.names().isEmpty() ? List.of() : ids.notes());
    if (cells.dated() && first > 1) {
      notes.add(
          request.first().isPresent()
              ? Message.of("period 1 is {0}, as --first says", cells.name(first))
              : Message.of(
                  "period 1 is {0}, that of the earliest adoption (--first says otherwise)",
                  cells.name(first)));
    }
    if (panel && repeated > 0) {
      notes.add(
          Message.of(
              "people stand in several rows, by period: {0} further {0|row|rows}; groups and traits"
                  + " are those of the first",
              repeated));
    }
    if (returned > 0) {
      notes.add(
          Message.of(
              "{0} {0|adopter left and came back: it counts as an adopter|adopters left and came"
                  + " back: they count as adopters} in between",
              returned));
    }
    String adopted = table.problems().head("adopted");
    request
        .never()
        .ifPresent(cell -> notes.add(Message.of("{0} = {1} means never", adopted, cell)));
    return notes;
  }
}
