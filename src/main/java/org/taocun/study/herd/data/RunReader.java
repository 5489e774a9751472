package org.taocun.study.herd.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Ties;
import org.taocun.base.Message;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.network.TieFile;
import org.taocun.study.InputCopy;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;

/**
 * Reader of a run's results: panel.csv, or events.csv where network.graphml names all households,
 * villages.csv and, if it is there, network.graphml.
 */
final class RunReader {
  private static final String PANEL = "panel.csv";
  private static final String NETWORK = "network.graphml";
  private static final String EVENTS = "events.csv";
  private static final String SERIES = "series.csv";
  private static final String VILLAGES = "villages.csv";

  private final DataRequest request;
  private final Path folder;
  private final int replication;
  private final List<Message> notes = new ArrayList<>();
  private final List<InputCopy> inputs = new ArrayList<>();

  private RunReader(DataRequest request) {
    this.request = request;
    folder = request.people();
    replication = request.replication().orElse(0);
  }

  static DiffusionData read(DataRequest request) {
    Path folder = request.people();
    if (ResultsOrigin.kind(folder).filter(kind -> kind == ResultsKind.RUN).isEmpty()) {
      throw new ScenarioException(
          Say.of("{0}: is not the folder of a run{1}", folder, ResultsKind.hint(folder)));
    }
    refuseTableOptions(request);
    return new RunReader(request).data();
  }

  private static void refuseTableOptions(DataRequest request) {
    Map<String, Boolean> given = new LinkedHashMap<>();
    given.put("--columns", !request.columns().isEmpty());
    given.put("--nominations", !request.nominations().isEmpty());
    given.put("--id-within-group", request.idWithinGroup());
    given.put("--never", request.never().isPresent());
    given.put("--interval", request.interval().isPresent());
    given.put("--first", request.first().isPresent());
    given.put("--tie-numbers", request.tieNumbers().isPresent());
    given.put("--ties-at", request.tiesAt().isPresent());
    List<String> problems = new ArrayList<>();
    given.forEach(
        (option, there) -> {
          if (there) {
            problems.add(Say.of("{0}: has no effect on the folder of a run", option));
          }
        });
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }

  private DiffusionData data() {
    boolean panel = Files.isRegularFile(folder.resolve(PANEL));
    boolean events =
        replication == 0
            && Files.isRegularFile(folder.resolve(NETWORK))
            && Files.isRegularFile(folder.resolve(EVENTS));
    if (!panel && !events && !request.worlds()) {
      throw new ScenarioException(
          Say.of(
              "{0}: has no panel.csv; make it by taocun run with --panel, and ties by --network;"
                  + " with --network alone, replication 0 is read from events.csv",
              folder));
    }
    RunVillages villages = RunVillages.read(input(VILLAGES));
    Optional<DiffusionData.Worlds> worlds =
        request.worlds() ? Optional.of(villages.worlds(notes)) : Optional.empty();
    if (!panel && events) {
      return withEvents(villages, worlds);
    }
    if (!panel) {
      notes.add(Message.of("there is no panel.csv: only worlds can be compared"));
      return new DiffusionData(
          NOBODY,
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          worlds,
          Optional.empty(),
          List.of(),
          List.of(),
          notes,
          inputs);
    }
    return withPanel(villages, worlds);
  }

  private static final Diffusion NOBODY =
      new Diffusion(
          List.of(), new int[0], List.of(), new int[0], new int[0], 1, List.of(), List.of());

  private DiffusionData withEvents(RunVillages villages, Optional<DiffusionData.Worlds> worlds) {
    List<String> asked = new ArrayList<>(request.traits());
    request.outcome().ifPresent(asked::add);
    request.strata().ifPresent(asked::add);
    if (!asked.isEmpty()) {
      throw new ScenarioException(
          Say.of(
              "{0}: has no panel.csv, in which the columns {1} would stand; make it by taocun run"
                  + " with --panel",
              folder, String.join(", ", asked)));
    }
    int months = RunEvents.months(folder.resolve(SERIES));
    RunEvents events =
        RunEvents.read(
            input(EVENTS),
            replication,
            TieFile.householdsOfRun(folder.resolve(NETWORK)),
            Math.min(months, request.periods().orElse(months)));
    notes.add(
        Message.of(
            "there is no panel.csv: who sold when is read from the entries and exits of"
                + " events.csv"));
    return of(events.people(), events.cameBack(), villages, worlds, Optional.empty());
  }

  private DiffusionData withPanel(RunVillages villages, Optional<DiffusionData.Worlds> worlds) {
    List<String> first = new ArrayList<>(request.traits());
    request.strata().ifPresent(first::add);
    RunPanel panel =
        RunPanel.read(
            input(PANEL),
            replication,
            first,
            request.outcome().stream().toList(),
            request.periods().orElse(Integer.MAX_VALUE));
    if (panel.replications() > 1) {
      notes.add(
          Message.of(
              "households are those of replication {0} of {1} (--replication)",
              replication, panel.replications()));
    }
    return of(panel.people(), panel.cameBack(), villages, worlds, Optional.of(panel));
  }

  private DiffusionData of(
      Diffusion people,
      long cameBack,
      RunVillages villages,
      Optional<DiffusionData.Worlds> worlds,
      Optional<RunPanel> panel) {
    List<Diffusion.Trait> traits =
        panel.map(rows -> request.traits().stream().map(rows::trait).toList()).orElse(List.of());
    List<Message> layerNotes = new ArrayList<>();
    List<Ties> layers = layers(people, layerNotes);
    Diffusion data = people.with(layers, traits);
    notes.add(
        Message.of(
            "periods are months of the simulation, groups are villages, adopters are sellers"));
    notes.addAll(DataNotes.people(data, true, Integer.toString(data.periods())));
    if (cameBack > 0) {
      notes.add(
          Message.of(
              "{0} {0|adopter left and came back: it counts as an adopter|adopters left and came"
                  + " back: they count as adopters} in between",
              cameBack));
    }
    notes.addAll(layerNotes);
    notes.addAll(DataNotes.layers(data));
    return new DiffusionData(
        data,
        true,
        Optional.of(villages.places(data, replication)),
        panel.flatMap(rows -> request.strata().map(rows::labels)),
        panel.flatMap(rows -> request.outcome().map(rows::outcome)),
        worlds,
        Optional.empty(),
        List.of(),
        List.of(),
        notes,
        inputs);
  }

  private Path input(String name) {
    Path file = folder.resolve(name);
    inputs.add(new InputCopy(name, file));
    return file;
  }

  private List<Ties> layers(Diffusion people, List<Message> layerNotes) {
    if (!Files.isRegularFile(folder.resolve(NETWORK))) {
      layerNotes.add(Message.of("there is no network.graphml, so no ties: run with --network"));
      return List.of();
    }
    if (replication != 0) {
      layerNotes.add(
          Message.of(
              "network.graphml is that of replication 0: replication {0} has no ties",
              replication));
      return List.of();
    }
    Ids ids = Ids.of(List.of(), false);
    people.ids().forEach(ids::add);
    TieRows rows = new TieRows(ids);
    TieFile.ofRun(input(NETWORK))
        .forEach(
            (layer, ties) -> {
              for (TieFile.NamedTie tie : ties) {
                rows.add(NETWORK, layer, tie.from(), tie.to(), 1, 0);
                rows.add(NETWORK, layer, tie.to(), tie.from(), 1, 0);
              }
            });
    layerNotes.add(Message.of("ties are those at the end of the run; each goes both ways"));
    return rows.layers(Optional.empty(), layerNotes).orElse(List.of());
  }
}
