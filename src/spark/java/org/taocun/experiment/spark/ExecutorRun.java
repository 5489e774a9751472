package org.taocun.experiment.spark;

import java.nio.file.Path;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.taocun.experiment.InputFiles;
import org.taocun.experiment.ReturnedRun;
import org.taocun.experiment.RunClock;
import org.taocun.experiment.RunParcel;

/**
 * The work of an executor on a parcel.
 *
 * @param files the input files, sent to each executor once
 */
record ExecutorRun(Broadcast<InputFiles> files, RunClock clock)
    implements Function<RunParcel, ReturnedRun> {
  @Override
  public ReturnedRun call(RunParcel parcel) {
    return files.value().make(parcel, Path.of(SparkFiles.getRootDirectory()), clock);
  }
}
