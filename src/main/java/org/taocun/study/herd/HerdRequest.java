package org.taocun.study.herd;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.text.Language;

/**
 * A request to test adoption data for herding.
 *
 * @param people CSV of people: id, group, adopted, optionally left
 * @param ties CSV of ties: from, to, optionally layer and weight
 * @param tests words of the tests; empty for all
 * @param periods number of observed periods; empty for the last that stands in the file
 * @param seed of the permutations
 * @param permutations number of each test that permutes
 * @param place the results folder
 * @param existing the treatment of existing results
 * @param language of the results
 */
public record HerdRequest(
    Path people,
    Path ties,
    List<String> tests,
    Optional<Integer> periods,
    long seed,
    int permutations,
    Path place,
    ExistingResults existing,
    Language language) {
  public HerdRequest {
    tests = List.copyOf(tests);
  }
}
