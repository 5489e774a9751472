package org.taocun.experiment;

import java.io.Serializable;

/**
 * The order for a run in the form that is sent to another machine. The point's resolved scenario as
 * text and the contents of its input files ({@link InputFiles}) determine the run.
 *
 * @param scenario its text; input files are named as in {@link InputFiles}
 * @param point the point's number, from 0
 * @param replication the replication's number, from 0
 * @param series true if the monthly series are wanted back
 * @param events true if the events are wanted back
 * @param run what is made of the scenario
 */
public record RunParcel(
    String scenario, int point, int replication, boolean series, boolean events, PointRun run)
    implements Serializable {}
