package org.taocun.study.run;

import org.taocun.trace.Adopter;
import org.taocun.trace.Decided;
import org.taocun.trace.Influence;
import org.taocun.trace.InfluenceSink;

/** The two files of a replication's log of influence. */
record InfluenceFiles(
    StreamFile<Decided> decisions,
    StreamFile<Influence> influence,
    StreamFile<Adopter> adopters,
    int mostListed)
    implements InfluenceSink {
  @Override
  public void decided(Decided row) {
    decisions.accept(row);
  }

  @Override
  public void influenced(Influence row) {
    influence.accept(row);
  }

  @Override
  public void adopted(Adopter row) {
    adopters.accept(row);
  }
}
