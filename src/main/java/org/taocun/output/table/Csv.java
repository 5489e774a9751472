package org.taocun.output.table;

import org.apache.commons.csv.CSVFormat;

/** The format of all tables: RFC 4180 in UTF-8, lines end with a line feed. */
public final class Csv {
  public static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  /** The mark at the beginning of a table by which Excel knows that it is UTF-8. */
  public static final String BYTE_ORDER_MARK = "\ufeff";

  private Csv() {}
}
