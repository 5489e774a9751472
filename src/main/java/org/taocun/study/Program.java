package org.taocun.study;

/** This program. */
public final class Program {
  private Program() {}

  /** The version that the jar's manifest states. */
  public static String version() {
    String version = Program.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
