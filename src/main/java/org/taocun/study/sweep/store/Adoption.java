package org.taocun.study.sweep.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepPlan;

/**
 * The assignment of a store's runs to the points of a plan with other numbers: a run belongs to the
 * point with its hash. A sweep can thus go on with more points or replications.
 */
final class Adoption {
  private final Database database;

  Adoption(Database database) {
    this.database = database;
  }

  private record Run(long id, int point, int replication, String hash, boolean ok) {
    boolean fits(SweepPlan plan) {
      return point < plan.points().size()
          && replication < plan.replications()
          && plan.points().get(point).hash().equals(hash);
    }
  }

  /**
   * Gives the runs the plan's numbers; failed runs without a point are dropped.
   *
   * @throws ScenarioException if a run that ended well belongs to no point
   */
  void of(SweepPlan plan) throws SQLException {
    List<Run> runs =
        database.query(
            row ->
                new Run(
                    row.getLong(1),
                    row.getInt(2),
                    row.getInt(3),
                    row.getString(4),
                    row.getString(5).equals("ok")),
            "SELECT run, point, replication, hash, status FROM runs ORDER BY run");
    Set<Long> taken = new HashSet<>();
    List<Run> strays = new ArrayList<>();
    for (Run run : runs) {
      if (run.fits(plan)) {
        taken.add(key(run.point(), run.replication()));
      } else {
        strays.add(run);
      }
    }
    Map<String, List<Integer>> places = new HashMap<>();
    for (int point = 0; point < plan.points().size(); point++) {
      places.computeIfAbsent(plan.points().get(point).hash(), hash -> new ArrayList<>()).add(point);
    }
    List<Run> lost = new ArrayList<>();
    for (Run run : strays) {
      Optional<Integer> place = place(run, plan, places, taken);
      if (place.isPresent()) {
        taken.add(key(place.get(), run.replication()));
        database.update("UPDATE runs SET point = ? WHERE run = ?", -1 - place.get(), run.id());
      } else if (run.ok()) {
        lost.add(run);
      } else {
        database.update("DELETE FROM runs WHERE run = ?", run.id());
      }
    }
    refuse(lost);
    database.execute("UPDATE runs SET point = -1 - point WHERE point < 0");
  }

  private static long key(int point, int replication) {
    return (long) point << 32 | replication;
  }

  private static Optional<Integer> place(
      Run run, SweepPlan plan, Map<String, List<Integer>> places, Set<Long> taken) {
    return run.replication() >= plan.replications()
        ? Optional.empty()
        : places.getOrDefault(run.hash(), List.of()).stream()
            .filter(point -> !taken.contains(key(point, run.replication())))
            .findFirst();
  }

  private static void refuse(List<Run> lost) {
    if (!lost.isEmpty()) {
      throw new ScenarioException(
          Say.of(
              "cannot resume: {0} {0|finished run belongs|finished runs belong} to points,"
                  + " replications or settings that are not asked for now (such as point {1},"
                  + " replication {2}); ask for them too, or start again with --force instead of"
                  + " --resume, or elsewhere with --out DIR",
              lost.size(), lost.get(0).point(), lost.get(0).replication()));
    }
  }
}
