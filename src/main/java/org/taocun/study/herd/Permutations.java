package org.taocun.study.herd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.taocun.analysis.Shuffles;
import org.taocun.base.Draws;
import org.taocun.experiment.Progress;

/** The permutations of all tests: their progress, and what each test's gave. */
final class Permutations implements Shuffles.Hearer {
  private final Shuffles shuffles;
  private final Progress progress;
  private final int total;
  private final List<Chance> found = new ArrayList<>();
  private int before;
  private int here;
  private int limit;

  /**
   * Permutations of which none is done.
   *
   * @param tests number of tests that permute, once for each layer
   */
  Permutations(long seed, int count, int tests, Progress progress) {
    shuffles = new Shuffles(Draws.of(seed, 0), count, this);
    this.progress = progress;
    total = Math.multiplyExact(count, tests);
    if (total > 0) {
      progress.started(total, 0);
    }
  }

  /** The permutations, the same for each test. */
  Shuffles shuffles() {
    return shuffles;
  }

  /**
   * Begins a test.
   *
   * @param times how often it permutes, once for each layer
   */
  synchronized void begin(int times) {
    limit = times * shuffles.count();
    here = 0;
  }

  @Override
  public synchronized void finished() {
    if (here < limit) {
      here++;
      tell(before + here);
    }
  }

  @Override
  public synchronized void found(double observed, double[] values) {
    double[] defined = Arrays.stream(values).filter(Double::isFinite).toArray();
    if (defined.length > 0 && Double.isFinite(observed)) {
      found.add(Chance.of(observed, defined));
    }
  }

  /** Ends a test that permutes, if only by refusing; returns what its permutations gave. */
  synchronized List<Chance> end() {
    if (here < limit) {
      tell(before + limit);
    }
    before += limit;
    limit = 0;
    List<Chance> all = List.copyOf(found);
    found.clear();
    return all;
  }

  private void tell(int done) {
    if (total > 0) {
      progress.finished(Math.min(done, total), total);
    }
  }
}
