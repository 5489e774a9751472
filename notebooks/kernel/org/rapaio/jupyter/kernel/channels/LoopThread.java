package org.rapaio.jupyter.kernel.channels;

import java.util.concurrent.CountDownLatch;

/**
 * Repeats a step until it is told to stop: stands in for the class of this name in version 3.0.1 of
 * the kernel, which on a busy machine may lose a channel in two ways.
 *
 * <p>There a thread is started before it is marked as running, and one that is quicker than the
 * mark ends at once; and a first message is looked up before the table of answers exists, which
 * ends the thread by an exception. Either way the notebook never starts. Here the mark is set from
 * the beginning, and no thread takes a step before the kernel is {@link #ready}.
 */
public final class LoopThread extends Thread {
  private static final CountDownLatch READY = new CountDownLatch(1);

  private final long sleepMillis;
  private final Runnable step;
  private volatile boolean running = true;

  /**
   * A thread that is not started yet.
   *
   * @param name its name
   * @param sleepMillis rest after each step
   * @param step what it repeats
   */
  public LoopThread(String name, long sleepMillis, Runnable step) {
    super(name);
    this.sleepMillis = sleepMillis;
    this.step = step;
  }

  /** Lets all loops begin: the kernel knows how to answer. */
  public static void ready() {
    READY.countDown();
  }

  @Override
  public void run() {
    try {
      READY.await();
      while (running) {
        step.run();
        if (sleepMillis > 0) {
          Thread.sleep(sleepMillis);
        }
      }
    } catch (InterruptedException e) {
      running = false;
    }
  }

  /** Ends the loop after the step that is under way. */
  public void shutdown() {
    running = false;
  }
}
