package org.taocun.experiment;

import java.io.Serializable;

/**
 * A run as it is sent to another machine: the point's resolved scenario as text, which says all
 * that decides over the run but the contents of its input files ({@link InputFiles}).
 *
 * @param scenario its text; input files are named as in {@link InputFiles}
 * @param point the point's number, from 0
 * @param replication the replication's number, from 0
 * @param series whether the monthly series are wanted back
 * @param events whether the events are wanted back
 */
public record RunParcel(String scenario, int point, int replication, boolean series, boolean events)
    implements Serializable {}
