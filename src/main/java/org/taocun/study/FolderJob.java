package org.taocun.study;

import org.taocun.output.folder.HeldFolder;

/** A job that holds its results folder open until it is closed. */
public abstract class FolderJob implements AutoCloseable {
  protected abstract HeldFolder folder();

  /** The results folder as the user knows it. */
  public final String place() {
    return folder().shownTarget();
  }

  @Override
  public final void close() {
    folder().close();
  }
}
