package org.taocun.study.herd.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Ties;
import org.taocun.base.InputRow;
import org.taocun.base.Message;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.study.InputCopy;

/** Reader of a table of people and, if there is one, a table of ties. */
final class TablesReader {
  private final DataRequest request;
  private final List<Message> notes = new ArrayList<>();
  private final DataTable people;
  private final Optional<DataTable> ties;
  private List<DiffusionData.Wave> waves = List.of();

  private TablesReader(DataRequest request) {
    this.request = request;
    people = DataTable.open(request.people());
    ties = request.ties().map(DataTable::open);
  }

  static DiffusionData read(DataRequest request) {
    refuseRunOptions(request);
    return new TablesReader(request).data();
  }

  private static void refuseRunOptions(DataRequest request) {
    if (request.replication().isPresent() || request.worlds()) {
      throw new ScenarioException(
          request.worlds()
              ? Say.of(
                  "{0}: is for the folder of a run; in a table the columns world and choice say it",
                  "--worlds")
              : Say.of("{0}: is for the folder of a run", "--replication"));
    }
    if (request.ties().isPresent() && !request.nominations().isEmpty()) {
      throw new ScenarioException(
          Say.of("--nominations: ties stand in {0} already", request.files().get(1)));
    }
    boolean noTies = request.ties().isEmpty() && request.nominations().isEmpty();
    if (request.tiesAt().isPresent() && noTies) {
      throw new ScenarioException(Say.of("--ties-at: has no effect without ties"));
    }
  }

  private DiffusionData data() {
    List<String> heads = new ArrayList<>(people.heads());
    ties.ifPresent(table -> heads.addAll(table.heads()));
    ColumnChoice.check(request.columns(), heads);
    refuseSwapped();
    people.read(ColumnChoice.PEOPLE, required(), request.columns(), notes);
    ties.ifPresent(
        table -> table.read(ColumnChoice.TIES, TiesTable.REQUIRED, request.columns(), notes));
    PeopleTable table = new PeopleTable(request, people);
    List<InputRow> rows = table.rows();
    List<Message> timesNotes = new ArrayList<>();
    PeopleTable.Times times = table.times(timesNotes);
    List<Message> more = new ArrayList<>();
    TraitColumns columns = new TraitColumns(people, rows, more);
    List<Diffusion.Trait> traits = columns.traits(request.traits());
    Optional<Diffusion.Trait> outcome =
        request.outcome().map(head -> columns.number("--outcome", head));
    Optional<DiffusionData.Strata> strata =
        request.strata().map(head -> columns.labels("--strata", head));
    Optional<Diffusion.Trait> numbers =
        request.tieNumbers().map(head -> columns.number("--tie-numbers", head));
    Optional<DiffusionData.Places> places = PlaceColumns.of(people, rows, more);
    Optional<DiffusionData.Worlds> worlds =
        WorldColumns.there(people) && people.problems().isEmpty()
            ? Optional.of(WorldColumns.of(rows, more))
            : Optional.empty();
    List<Message> tieNotes = new ArrayList<>();
    List<Ties> layers = layers(table.ids(), tieNotes);
    columns.offer(used());
    people.problems().refuseIfAny();
    Diffusion data = table.people(times).with(layers, traits);
    boolean timed = people.has("adopted", ColumnChoice.PEOPLE);
    if (timed) {
      notes.addAll(timesNotes);
      notes.addAll(DataNotes.people(data, request.periods().isPresent(), times.last()));
      notes.addAll(
          request.never().isEmpty() ? DataNotes.lastPeriod(data, times.last()) : List.of());
      if (times.names().isEmpty()) {
        notes.addAll(DataNotes.lonePeriod(data, times.last()));
      }
    } else {
      notes.add(Message.of("{0} {0|person|people}; there is no column adopted", data.people()));
    }
    notes.addAll(tieNotes);
    notes.addAll(DataNotes.layers(data));
    notes.addAll(more);
    return new DiffusionData(
        data,
        timed,
        places,
        strata,
        outcome,
        worlds,
        numbers,
        waves,
        times.names(),
        notes,
        inputs());
  }

  private void refuseSwapped() {
    boolean swapped =
        ties.isPresent()
            && people.has("from", ColumnChoice.TIES)
            && people.has("to", ColumnChoice.TIES)
            && !people.has("id", ColumnChoice.PEOPLE)
            && ties.get().has("id", ColumnChoice.PEOPLE);
    if (swapped) {
      throw people
          .problems()
          .refusal(
              1,
              Say.of(
                  "holds ties, and {0} people: name the table of people first",
                  request.files().get(1)));
    }
  }

  /** Columns without which nothing can be tested: choices in worlds need no times. */
  private List<String> required() {
    boolean worlds = names("world") && names("choice");
    if (request.idWithinGroup()) {
      return List.of("id", "group", "adopted");
    }
    return worlds ? List.of("id") : List.of("id", "adopted");
  }

  private boolean names(String column) {
    return request.columns().containsKey(column) || people.has(column, ColumnChoice.PEOPLE);
  }

  private List<Ties> layers(Ids ids, List<Message> tieNotes) {
    if (ties.isPresent()) {
      // Problems of both files are told together.
      try {
        TiesTable.Read read =
            TiesTable.layers(ties.get(), ids, people.problems().isEmpty(), request, tieNotes);
        waves = read.waves();
        return read.layers();
      } catch (ScenarioException ofTies) {
        throw both(ofTies);
      }
    }
    if (request.nominations().isEmpty()) {
      tieNotes.add(Message.of("there are no ties: a second file or --nominations would give them"));
      return List.of();
    }
    return Nominations.layers(people, ids, request, tieNotes);
  }

  private ScenarioException both(ScenarioException ofTies) {
    try {
      people.problems().refuseIfAny();
      return ofTies;
    } catch (ScenarioException ofPeople) {
      List<String> all = new ArrayList<>(ofPeople.problems());
      all.addAll(ofTies.problems());
      return new ScenarioException(all);
    }
  }

  private List<String> used() {
    List<String> used = new ArrayList<>(request.traits());
    request.outcome().ifPresent(used::add);
    request.strata().ifPresent(used::add);
    request.tieNumbers().ifPresent(used::add);
    if (!request.nominations().isEmpty()) {
      Nominations.heads(people, request.nominations()).values().forEach(used::addAll);
    }
    return used;
  }

  private List<InputCopy> inputs() {
    List<InputCopy> inputs =
        new ArrayList<>(List.of(new InputCopy("people.csv", request.people())));
    request.ties().ifPresent(file -> inputs.add(new InputCopy("ties.csv", file)));
    return inputs;
  }
}
