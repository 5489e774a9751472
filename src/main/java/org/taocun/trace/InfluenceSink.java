package org.taocun.trace;

/**
 * Receiver of entries and exits while a run goes on, each with the sellers whom the household had
 * before it. Rows come in the order in which things happen, the sellers of an entrant by their
 * number.
 */
public interface InfluenceSink {
  /** A sink that receives nothing. */
  InfluenceSink NONE =
      new InfluenceSink() {
        @Override
        public void decided(Decided row) {}

        @Override
        public void influenced(Influence row) {}

        @Override
        public void adopted(Adopter row) {}

        @Override
        public int mostListed() {
          return 0;
        }
      };

  /** Receives an entry or an exit. */
  void decided(Decided row);

  /** Receives a seller who stood before an entrant, after the entrant's own row. */
  void influenced(Influence row);

  /** Receives a household that adopts in the run or in its twin world; at the end, by household. */
  void adopted(Adopter row);

  /**
   * The largest number of sellers before an entrant that are listed one by one; those of an entrant
   * with more come as a row for all that are alike.
   */
  int mostListed();
}
