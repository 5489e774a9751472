package org.taocun.base;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are given where a text in UTF-8 is asked for, told by their content. */
public enum FileKind {
  WORKBOOK,
  OLD_OFFICE,
  DOCUMENT,
  ARCHIVE,
  PDF,
  IMAGE,
  DATABASE,
  WEB_PAGE,
  UTF16,
  GBK,
  BIG5,
  GBK_OR_BIG5;

  private static final int HEAD = 4096;

  /** What a file of the kind is, in words. */
  public String words() {
    return switch (this) {
      case WORKBOOK -> Say.of("is a workbook (xlsx, ods)");
      case OLD_OFFICE -> Say.of("is a file of an older Office (xls, doc)");
      case DOCUMENT -> Say.of("is a document of a word processor (docx, odt)");
      case ARCHIVE -> Say.of("is an archive (such as zip), to be unpacked first");
      case PDF -> Say.of("is a PDF document");
      case IMAGE -> Say.of("is an image");
      case DATABASE -> Say.of("is a database (SQLite)");
      case WEB_PAGE ->
          Say.of("is a web page (HTML), perhaps in the place of a download that failed");
      case UTF16 -> Say.of("is UTF-16 text ('Unicode text' of spreadsheets)");
      case GBK ->
          Say.of("looks like GBK text ('CSV' of Chinese spreadsheets, 'ANSI' of Chinese Windows)");
      case BIG5 -> Say.of("looks like Big5 text ('CSV' of spreadsheets in traditional Chinese)");
      case GBK_OR_BIG5 ->
          Say.of("looks like GBK or Big5 text ('CSV' of spreadsheets, simplified or traditional)");
    };
  }

  /** True if it is text, but in another encoding. */
  public boolean isText() {
    return this == UTF16 || this == GBK || this == BIG5 || this == GBK_OR_BIG5;
  }

  /** True if it holds a table that a spreadsheet can save as text. */
  public boolean isSheet() {
    return this == WORKBOOK || this == OLD_OFFICE;
  }

  /** The kind of a file's content; empty for a text in UTF-8, and for what is not known. */
  public static Optional<FileKind> of(byte[] bytes) {
    String head = latin(bytes, HEAD);
    if (head.startsWith("PK\u0003\u0004")) {
      return Optional.of(zipped(latin(bytes, bytes.length)));
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return Optional.of(OLD_OFFICE);
    }
    if (starts(head, "\u001f\u008b", "Rar!\u001a", "7z\u00bc\u00af", "BZh", "\u00fd7zXZ")) {
      return Optional.of(ARCHIVE);
    }
    if (head.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    if (starts(head, "\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\u0000", "MM\u0000*")) {
      return Optional.of(IMAGE);
    }
    if (head.startsWith("SQLite format 3")) {
      return Optional.of(DATABASE);
    }
    if (starts(head.stripLeading().toLowerCase(Locale.ROOT), "<!doctype html", "<html")) {
      return Optional.of(WEB_PAGE);
    }
    return isUtf16(head) ? Optional.of(UTF16) : Optional.empty();
  }

  /** The kind of a text that is not UTF-8, where its encoding can be told. */
  public static Optional<FileKind> ofText(byte[] bytes) {
    return new ChineseEncoding(bytes).told();
  }

  private static String latin(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.ISO_8859_1);
  }

  private static boolean starts(String head, String... marks) {
    for (String mark : marks) {
      if (head.startsWith(mark)) {
        return true;
      }
    }
    return false;
  }

  /** The kind of a zip archive, by the names of what is in it. */
  private static FileKind zipped(String content) {
    if (content.contains("xl/workbook") || content.contains("opendocument.spreadsheet")) {
      return WORKBOOK;
    }
    boolean document = content.contains("word/document") || content.contains("opendocument.text");
    return document ? DOCUMENT : ARCHIVE;
  }

  /** True for a byte-order mark of UTF-16, or letters of which every second byte is 0. */
  private static boolean isUtf16(String head) {
    if (starts(head, "\u00fe\u00ff", "\u00ff\u00fe")) {
      return true;
    }
    int[] zeros = new int[2];
    for (int k = 0; k < head.length(); k++) {
      zeros[k % 2] += head.charAt(k) == 0 ? 1 : 0;
    }
    int most = Math.max(zeros[0], zeros[1]);
    return most > 0 && 4 * most >= head.length() && Math.min(zeros[0], zeros[1]) == 0;
  }
}
