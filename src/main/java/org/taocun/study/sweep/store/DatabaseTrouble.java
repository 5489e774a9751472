package org.taocun.study.sweep.store;

import java.sql.SQLException;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteJDBCLoader;
import org.taocun.base.Say;
import org.taocun.output.folder.TemporaryFolder;

/** Failures of the database, in words by which a user can mend their cause. */
final class DatabaseTrouble {
  private static final int LIBRARY_BYTES = 1_500_000;

  /** Codes of SQLite for what lies outside the file. */
  private static final Set<SQLiteErrorCode> OUTSIDE =
      Set.of(
          SQLiteErrorCode.SQLITE_PERM,
          SQLiteErrorCode.SQLITE_BUSY,
          SQLiteErrorCode.SQLITE_LOCKED,
          SQLiteErrorCode.SQLITE_NOMEM,
          SQLiteErrorCode.SQLITE_READONLY,
          SQLiteErrorCode.SQLITE_IOERR,
          SQLiteErrorCode.SQLITE_FULL,
          SQLiteErrorCode.SQLITE_CANTOPEN);

  private DatabaseTrouble() {}

  /**
   * Loads SQLite, which is code of the system's own kind.
   *
   * @throws org.taocun.base.ScenarioException if it cannot be loaded
   */
  static void needLibrary() {
    boolean loaded;
    try {
      loaded = SQLiteJDBCLoader.initialize();
    } catch (Exception e) {
      loaded = false;
    }
    if (!loaded) {
      throw TemporaryFolder.refusal("SQLite", LIBRARY_BYTES);
    }
  }

  /** True if the file may be sound: its place, its disk or another program is in the way. */
  static boolean liesOutside(SQLException problem) {
    return OUTSIDE.contains(code(problem));
  }

  /** What went wrong. */
  static String words(SQLException problem) {
    return switch (code(problem)) {
      case SQLITE_FULL -> Say.of("No space left on device");
      case SQLITE_BUSY, SQLITE_LOCKED -> Say.of("another program is using it");
      case SQLITE_PERM, SQLITE_READONLY -> Say.of("no permission to write there");
      case SQLITE_CANTOPEN -> Say.of("cannot be opened there");
      case SQLITE_IOERR -> Say.of("Input/output error");
      case SQLITE_NOMEM -> Say.of("out of memory");
      case SQLITE_NOTADB -> Say.of("is no SQLite database");
      case SQLITE_CORRUPT -> Say.of("parts of it are not as they were written");
      default -> String.valueOf(problem.getMessage());
    };
  }

  /** The primary code, of which extended ones tell details. */
  private static SQLiteErrorCode code(SQLException problem) {
    return problem instanceof SQLiteException sqlite
        ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)
        : SQLiteErrorCode.UNKNOWN_ERROR;
  }
}
