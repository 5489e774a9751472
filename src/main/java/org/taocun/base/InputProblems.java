package org.taocun.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The problems of one input file, collected so that it is refused once, with all of them. Messages
 * show the first {@value #SHOWN} problems and the number of the others; of lines, or cells of one
 * column, that break a rule with texts that differ in digits only, the first {@value
 * #SHOWN_OF_KIND}.
 */
public final class InputProblems {
  private static final int SHOWN = 100;

  private static final int SHOWN_OF_KIND = 3;
  private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");

  /** From how many repeated rows on they are told as one problem. */
  private static final int PASTED = 3;

  private final String file;
  private final Consumer<String> notes;
  private final List<Noted> noted = new ArrayList<>();

  /** The heads as the file writes them, by the columns that they mean. */
  private final Map<String, String> heads = new LinkedHashMap<>();

  private final Map<String, Integer> ofKind = new LinkedHashMap<>();
  private int count;
  private Repeats repeats = new Repeats("", 0, 0);

  /** Lines one after another that repeat earlier ones in the same order. */
  private static final class Repeats {
    private final String name;
    private final int line;
    private final int earlier;
    private final List<Noted> told = new ArrayList<>();
    private int lines;

    Repeats(String name, int line, int earlier) {
      this.name = name;
      this.line = line;
      this.earlier = earlier;
    }

    boolean goOn(String other, int distance) {
      return lines > 0 && name.equals(other) && distance == line - earlier;
    }
  }

  /**
   * One problem of a file.
   *
   * @param line from 1; 0 for the whole file
   * @param text the problem in words
   * @param kind the same for lines, or cells of one column, with one fault; empty for others
   */
  public record Noted(int line, String text, String kind) {
    /**
     * The problem of a cell that breaks a rule.
     *
     * @param word for a cell: "column" or "property"
     */
    public static Noted ofCell(int line, String word, String name, String rule) {
      String text = Say.of("{0} '{1}': {2}", word, name, rule);
      return new Noted(line, text, name + ":" + kind(rule));
    }

    private static String kind(String rule) {
      return DIGITS.matcher(rule).replaceAll("0");
    }

    /** A problem that is told, however many are like it. */
    public static Noted alone(int line, String text) {
      return new Noted(line, text, "");
    }
  }

  /** A list without problems so far, for a file that messages name. */
  public InputProblems(String file) {
    this(file, note -> {});
  }

  /**
   * A list without problems so far.
   *
   * @param notes hears what may be meant otherwise and is no problem
   */
  public InputProblems(String file, Consumer<String> notes) {
    this.file = file;
    this.notes = notes;
  }

  /** Remembers how the file heads a column. */
  public void head(String column, String written) {
    heads.put(column, written);
  }

  /** A column as the file heads it; for one that it lacks, its name in the user's language. */
  public String head(String column) {
    String written = heads.get(column);
    return written == null ? Heads.shown(column) : written;
  }

  /**
   * The hint that the scenario may name other heads for columns that the file lacks; empty where
   * every head of the file means a column.
   *
   * @param known all columns that are read
   */
  public String otherNames(List<String> missing, Collection<String> known) {
    return OtherHeads.hint(
        missing,
        heads.entrySet().stream()
            .filter(head -> !known.contains(head.getKey()))
            .map(Map.Entry::getValue)
            .toList());
  }

  /** Tells what may be meant otherwise and is no problem; line 0 stands for the whole file. */
  public void note(int line, String text) {
    notes.accept(Say.of("{0}: note: {1}", place(line), text));
  }

  /** The file and a line; line 0 stands for the whole file. */
  public String place(int line) {
    return line == 0 ? file : file + ":" + line;
  }

  /** These problems and others of the same file, in the order of their lines. */
  public InputProblems with(Collection<Noted> others) {
    List<Noted> all = new ArrayList<>(noted);
    all.addAll(others);
    all.sort(Comparator.comparingInt(Noted::line));
    InputProblems both = new InputProblems(file);
    all.forEach(both::add);
    both.count = count + others.size();
    both.ofKind.clear();
    both.ofKind.putAll(ofKind);
    others.forEach(both::countKind);
    return both;
  }

  /** Adds a problem of the whole file. */
  public void add(String problem) {
    add(0, problem);
  }

  /** Adds a problem at a line, counted from 1; 0 stands for the whole file. */
  public void add(int line, String problem) {
    add(line == 0 ? Noted.alone(line, problem) : new Noted(line, problem, Noted.kind(problem)));
  }

  /** Adds a problem. */
  public void add(Noted problem) {
    count++;
    if (countKind(problem) <= SHOWN_OF_KIND && noted.size() < SHOWN) {
      noted.add(problem);
    }
  }

  /** Counts one more problem of a kind: how many there are now, 0 for one of its own. */
  private int countKind(Noted problem) {
    return problem.kind().isEmpty() ? 0 : ofKind.merge(problem.kind(), 1, Integer::sum);
  }

  /**
   * Adds the problem that a cell holds what stands in an earlier line already. Where line after
   * line repeats one as far above, as in rows that were pasted twice, they are one problem.
   *
   * @param word for a cell: "column" or "property"
   * @param rule what is said of a single such cell
   */
  void addRepeated(int line, int earlier, String word, String name, String rule) {
    if (!repeats.goOn(name, line - earlier)) {
      repeats = new Repeats(name, line, earlier);
    }
    repeats.lines++;
    if (repeats.lines >= PASTED) {
      noted.removeAll(repeats.told);
      count -= repeats.told.size();
      repeats.told.clear();
    }
    Noted told =
        repeats.lines < PASTED
            ? Noted.alone(line, Noted.ofCell(line, word, head(name), rule).text())
            : Noted.alone(
                repeats.line,
                Say.of(
                    "from here to line {0}, {1} '{2}' holds in {3} {3|row|rows} what stands {4}"
                        + " {4|line|lines} above, from line {5} on; were rows pasted twice? delete"
                        + " them",
                    line, word, head(name), repeats.lines, line - earlier, repeats.earlier));
    repeats.told.add(told);
    add(told);
  }

  /** The number of problems so far. */
  public int count() {
    return count;
  }

  /** True if there is no problem so far. */
  public boolean isEmpty() {
    return count == 0;
  }

  /**
   * Refuses the file if it has a problem.
   *
   * @throws ScenarioException with every problem
   */
  public void refuseIfAny() {
    if (count > 0) {
      throw refusal();
    }
  }

  /** An exception with this problem alone, of which all others are consequences. */
  public ScenarioException only(int line, String problem) {
    return new ScenarioException(Say.at(place(line), problem));
  }

  /** An exception with all problems and this one, after which reading cannot go on. */
  public ScenarioException refusal(String problem) {
    add(problem);
    return refusal();
  }

  /** An exception with all problems and this one at a line, after which reading cannot go on. */
  public ScenarioException refusal(int line, String problem) {
    add(line, problem);
    return refusal();
  }

  private ScenarioException refusal() {
    List<String> all = new ArrayList<>();
    Map<String, Integer> shown = new HashMap<>();
    int left = count - noted.size();
    for (Noted problem : noted) {
      int alike = ofKind.getOrDefault(problem.kind(), 0) - SHOWN_OF_KIND;
      boolean last = shown.merge(problem.kind(), 1, Integer::sum) == SHOWN_OF_KIND && alike > 0;
      String text =
          last
              ? Say.of("{0} (and {1} more {1|row|rows} like these)", problem.text(), alike)
              : problem.text();
      left -= last ? alike : 0;
      all.add(Say.at(place(problem.line()), text));
    }
    if (left > 0) {
      all.add(Say.of("{0}: and {1} more {1|problem|problems}", file, left));
    }
    return new ScenarioException(all);
  }
}
