package org.taocun.cli;

/** What the program's end tells the shell. */
final class ExitCodes {
  /** All went well. */
  static final int OK = 0;

  /** A check failed: the program worked, the answer is no. */
  static final int CHECK_FAILED = 1;

  /** Something that the user can mend: a scenario, an option, a file. */
  static final int USER_ERROR = 2;

  /** A bug of the program. */
  static final int BUG = 70;

  /** Interrupted by the user. */
  static final int INTERRUPTED = 130;

  private ExitCodes() {}
}
