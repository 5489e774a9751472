package org.taocun.study.sweep;

import org.taocun.output.folder.HeldFolder;
import org.taocun.study.FolderJob;

/** A job whose work is the runs of a sweep's part. */
public abstract class RunsJob extends FolderJob {
  protected abstract SweepRuns made();

  /** True if the results exist and are complete. */
  public final boolean complete() {
    return made().complete();
  }

  /** The number of runs of the work, or of its part. */
  public final int runs() {
    return made().count();
  }

  /** The number of finished runs that an interrupt keeps. */
  public final int kept() {
    return made().kept();
  }

  @Override
  protected final HeldFolder folder() {
    return made().folder();
  }
}
