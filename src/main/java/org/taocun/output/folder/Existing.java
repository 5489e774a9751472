package org.taocun.output.folder;

/**
 * What is done about results that are there already.
 *
 * @param force existing results are replaced when the new ones are complete (nothing but results
 *     is); parts of an interrupted run are thrown away unless {@code resume} is set, too
 * @param resume finished replications of an interrupted run are used
 */
public record Existing(boolean force, boolean resume) {
  /** Nothing existing is touched or used. */
  public static final Existing REFUSED = new Existing(false, false);
}
