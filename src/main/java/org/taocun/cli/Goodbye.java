package org.taocun.cli;

/** Says what is kept when the user ends the program in the middle of long work. */
final class Goodbye {
  private Goodbye() {}

  /** Work that can be interrupted. */
  @FunctionalInterface
  interface Work<T> {
    /** Does it. */
    T run() throws InterruptedException;
  }

  /**
   * Does the work; the words are said if it is interrupted, or the program ended by a signal.
   *
   * @param words must be quick
   */
  static <T> T or(Runnable words, Work<T> work) throws InterruptedException {
    Thread hook = new Thread(words, "goodbye");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.run();
    } catch (InterruptedException e) {
      words.run();
      throw e;
    } finally {
      forget(hook);
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is being ended, and the hook is saying so right now.
      return;
    }
  }
}
