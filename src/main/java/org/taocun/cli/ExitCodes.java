package org.taocun.cli;

/** The program's exit codes. */
final class ExitCodes {
  /** All went well. */
  static final int OK = 0;

  /** A check failed: the program worked, and the answer is no. */
  static final int CHECK_FAILED = 1;

  /** A mistake that the user can correct: in a scenario, an option, a file. */
  static final int USER_ERROR = 2;

  /** A bug of the program. */
  static final int BUG = 70;

  /** Interrupted by the user. */
  static final int INTERRUPTED = 130;

  private ExitCodes() {}
}
