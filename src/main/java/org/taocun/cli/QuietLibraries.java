package org.taocun.cli;

/**
 * Logging of libraries: none. What their failures mean to a user is told by the program; their
 * warnings and stack traces would stand between its lines. Who names a configuration of {@code
 * java.util.logging} gets the logs that it asks for.
 */
public final class QuietLibraries {
  private static final String CLASS = "java.util.logging.config.class";
  private static final String FILE = "java.util.logging.config.file";
  private static final String SLF4J = "slf4j.internal.verbosity";

  /** Called by {@code java.util.logging} when something first logs: adds no handler. */
  public QuietLibraries() {}

  /** Keeps libraries quiet from now on; to be called before any of them logs. */
  static void keep() {
    if (System.getProperty(CLASS) == null && System.getProperty(FILE) == null) {
      System.setProperty(CLASS, QuietLibraries.class.getName());
    }
    System.setProperty(SLF4J, System.getProperty(SLF4J, "ERROR"));
  }
}
