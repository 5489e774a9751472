package org.taocun.study.sensitivity;

import java.util.List;

/** A paragraph, a list of notes, or a table with its head. */
sealed interface TextBlock {
  record Heading(String text) implements TextBlock {}

  record Paragraph(String text) implements TextBlock {}

  record Note(String text) implements TextBlock {}

  record Table(List<List<String>> rows) implements TextBlock {}
}
