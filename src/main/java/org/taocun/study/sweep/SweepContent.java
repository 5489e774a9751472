package org.taocun.study.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.taocun.experiment.SweepPlan;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.WorkFolder;
import org.taocun.study.ResultsKind;
import org.taocun.study.sweep.store.SweepStore;

/** The content of a sweep's folder beside its database: what is written before and after runs. */
public interface SweepContent {
  /** The plan of the runs. */
  SweepPlan plan();

  /** The kind of results. */
  ResultsKind kind();

  /** The request apart from the plan's points: work that asked something else is not continued. */
  Map<String, String> asked();

  /** The design of the points as it stands in design.csv. */
  default String design() throws IOException {
    return SweepTables.design(plan());
  }

  /** Writes what is known before the first run. */
  void begin(Path stage) throws IOException;

  /**
   * The differences from the unfinished or finished work in a folder, whose runs belong to no point
   * of this plan; empty if they are not known.
   */
  List<String> changes(Path there) throws IOException;

  /** The differences of finished work from the work of an identity. */
  default WorkFolder.Differences differences(Identity identity) {
    return (folder, there) -> identity.differences(there);
  }

  /** The names of all tables that are written at the end. */
  List<String> tables();

  /** Writes the tables of the whole sweep; a part has none. */
  void finish(Path stage, SweepStore store) throws IOException;

  /** The details of the imprint. */
  Object details(SweepStore store);
}
