package org.taocun.cli;

/** The message of a program that the user ends during long work. */
final class InterruptMessage {
  private InterruptMessage() {}

  /** Work that can be interrupted. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws InterruptedException;
  }

  /**
   * Does the work. Runs {@code words} if it is interrupted or a signal ends the program.
   *
   * @param words a quick action
   */
  static <T> T during(Runnable words, Work<T> work) throws InterruptedException {
    Thread hook = new Thread(words, "interrupt-message");
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
      // The program is ending, and the hook is printing the words.
      return;
    }
  }
}
