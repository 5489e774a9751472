package org.taocun.study.calibrate;

import java.util.List;
import java.util.function.Supplier;
import org.taocun.output.folder.Provenance;
import org.taocun.study.Listener;

/** What a calibration does in its folder, by its method. */
interface CalibrationWork {
  /**
   * Tries the missing points and finishes the folder.
   *
   * @param occasion asked once, when the search is over
   * @return the outcome in words
   * @throws InterruptedException when the calling thread was interrupted; points that were tried
   *     are kept
   */
  List<String> run(Listener listener, Supplier<Provenance> occasion) throws InterruptedException;

  /** The number of points that an interrupt keeps. */
  int kept();
}
