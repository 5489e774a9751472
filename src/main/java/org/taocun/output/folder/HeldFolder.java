package org.taocun.output.folder;

/** A results folder that is held open for work and locked against other processes. */
public interface HeldFolder extends AutoCloseable {
  /** The folder as the user knows it. */
  String shownTarget();

  /** Unlocks the folder; unfinished work stays. */
  @Override
  void close();
}
