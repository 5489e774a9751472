package org.taocun.model;

/** Delivery of broadband: villages are connected. */
final class BroadbandDelivery implements Delivery {
  private final State state;

  BroadbandDelivery(State state) {
    this.state = state;
  }

  @Override
  public boolean needs(int v) {
    return !state.book.broadband[v];
  }

  @Override
  public void give(int v, int month) {
    state.book.broadband[v] = true;
  }
}
