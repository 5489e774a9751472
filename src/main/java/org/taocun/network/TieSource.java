package org.taocun.network;

/** A list of ties that can be passed on any number of times, always the same. */
@FunctionalInterface
interface TieSource {
  /** Passes every tie on once or more, in either direction; receivers ignore ties to oneself. */
  void sendTo(TieSink sink);

  @FunctionalInterface
  interface TieSink {
    /** Receives a tie between two households. */
    void tie(int a, int b);
  }
}
