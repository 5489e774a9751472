package org.taocun.output.folder;

/**
 * The treatment of existing results.
 *
 * @param force existing results, and nothing else, are replaced when the new ones are complete;
 *     parts of an interrupted run are deleted unless {@code resume} is set, too
 * @param resume finished replications of an interrupted run are used
 */
public record ExistingResults(boolean force, boolean resume) {
  /** Existing results are neither replaced nor used. */
  public static final ExistingResults REFUSED = new ExistingResults(false, false);
}
