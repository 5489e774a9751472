package org.taocun.study.rules;

import java.nio.file.Path;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.text.Language;
import org.taocun.study.herd.data.DataRequest;

/**
 * A request to set rules of adoption against each other on data.
 *
 * @param data the data: a panel of people, or a table of points with month, share and error
 * @param ofPeriods true for a baseline of each period, false for one of all
 * @param seed of the parts that are set aside
 * @param place the results folder
 * @param existing the treatment of existing results
 * @param language of the results
 */
public record IdentifyRequest(
    DataRequest data,
    boolean ofPeriods,
    long seed,
    Path place,
    ExistingResults existing,
    Language language) {}
