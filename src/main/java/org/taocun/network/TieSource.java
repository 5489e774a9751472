package org.taocun.network;

/** Something that can name all of its ties, any number of times, always the same. */
@FunctionalInterface
interface TieSource {
  /** Names every tie once or more, in either direction; ties to oneself are ignored. */
  void sendTo(TieSink sink);

  /** Receives ties. */
  @FunctionalInterface
  interface TieSink {
    /** A tie between two households. */
    void tie(int a, int b);
  }
}
