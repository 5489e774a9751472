package org.taocun.base;

/**
 * A cell of an input file and its place, kept until it can be checked.
 *
 * @param line its line in the file, from 1
 * @param word for a cell in messages: "column" or "property"
 * @param head its column as the file heads it
 * @param text what it holds; empty if it is missing
 */
public record InputCell(int line, String word, String head, String text) {
  /** The problem that the cell breaks a rule. */
  public InputProblems.Noted problem(String rule) {
    return InputProblems.Noted.ofCell(line, word, head, rule);
  }
}
