package org.taocun.study.herd.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.base.InputRow;
import org.taocun.base.Message;
import org.taocun.base.Say;
import org.taocun.base.WrittenNumber;

/**
 * Traits of people from columns: of numbers as they are, of words a trait for each word but the
 * first (1 for who has it, 0 for others). Empty cells are not known.
 */
final class TraitColumns {
  private static final int MOST_WORDS = 20;

  private final DataTable table;
  private final List<InputRow> rows;
  private final List<Message> notes;

  TraitColumns(DataTable table, List<InputRow> rows, List<Message> notes) {
    this.table = table;
    this.rows = rows;
    this.notes = notes;
  }

  /** The traits of columns. What breaks a rule is noted as a problem of the table. */
  List<Diffusion.Trait> traits(List<String> heads) {
    List<Diffusion.Trait> traits = new ArrayList<>();
    for (String head : heads) {
      table.requireHead("--traits", head);
      List<Diffusion.Trait> some =
          mostlyNumbers(head) ? List.of(number("--traits", head)) : words(head);
      for (Diffusion.Trait trait : some) {
        if (varies(trait)) {
          traits.add(trait);
        } else {
          notes.add(Message.of("trait {0} is the same for everybody: left out", trait.name()));
        }
      }
    }
    for (Diffusion.Trait trait : traits) {
      long unknown = Arrays.stream(trait.values()).filter(Double::isNaN).count();
      if (unknown > 0) {
        notes.add(
            Message.of("trait {0} is not known of {1} {1|person|people}", trait.name(), unknown));
      }
    }
    return traits;
  }

  private static boolean varies(Diffusion.Trait trait) {
    return Arrays.stream(trait.values()).filter(value -> !Double.isNaN(value)).distinct().count()
        > 1;
  }

  /** True if more than half of the cells that hold something hold numbers. */
  private boolean mostlyNumbers(String head) {
    String column = table.column(head, ColumnChoice.PEOPLE);
    List<String> said =
        rows.stream().filter(row -> row.has(column)).map(row -> row.text(column)).toList();
    return 2 * said.stream().filter(text -> WrittenNumber.read(text).isPresent()).count()
        > said.size();
  }

  /**
   * A column of numbers.
   *
   * @param option that named it, such as --outcome
   */
  Diffusion.Trait number(String option, String head) {
    table.requireHead(option, head);
    String column = table.column(head, ColumnChoice.PEOPLE);
    double[] values = new double[rows.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          rows.get(i)
              .optionalNumber(column, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
              .orElse(Double.NaN);
    }
    return new Diffusion.Trait(head, values);
  }

  private List<Diffusion.Trait> words(String head) {
    DiffusionData.Strata labels = labels("--traits", head);
    if (labels.labels().size() > MOST_WORDS) {
      table
          .problems()
          .add(
              1,
              Say.of(
                  "--traits: column '{0}' has {1} different words; {2} are the most",
                  head, labels.labels().size(), MOST_WORDS));
      return List.of();
    }
    List<Diffusion.Trait> traits = new ArrayList<>();
    for (int level = 1; level < labels.labels().size(); level++) {
      double[] values = new double[rows.size()];
      for (int i = 0; i < values.length; i++) {
        int of = labels.of()[i];
        values[i] = of < 0 ? Double.NaN : of == level ? 1 : 0;
      }
      traits.add(new Diffusion.Trait(head + "=" + labels.labels().get(level), values));
    }
    if (!labels.labels().isEmpty()) {
      notes.add(
          Message.of(
              "trait {0} is one of words: others are compared with {1}",
              head, labels.labels().get(0)));
    }
    return traits;
  }

  /**
   * A column of labels, words or numbers.
   *
   * @param option that named it, such as --strata
   */
  DiffusionData.Strata labels(String option, String head) {
    table.requireHead(option, head);
    String column = table.column(head, ColumnChoice.PEOPLE);
    Map<String, Integer> labels = new LinkedHashMap<>();
    int[] of = new int[rows.size()];
    for (int i = 0; i < of.length; i++) {
      InputRow row = rows.get(i);
      of[i] =
          row.has(column) ? labels.computeIfAbsent(row.text(column), text -> labels.size()) : -1;
    }
    return new DiffusionData.Strata(head, of, List.copyOf(labels.keySet()));
  }

  /** Says which columns of numbers could be traits. */
  void offer(List<String> used) {
    List<String> free =
        table.heads().stream()
            .filter(head -> !head.isEmpty() && !used.contains(head))
            .filter(
                head ->
                    !ColumnChoice.PEOPLE.known().contains(table.column(head, ColumnChoice.PEOPLE)))
            .filter(this::mostlyNumbers)
            .toList();
    if (!free.isEmpty()) {
      notes.add(
          Message.of(
              "columns of numbers that are not used: {0}{1}; --traits takes some of them",
              Say.list(free.subList(0, Math.min(12, free.size()))), free.size() > 12 ? ", …" : ""));
    }
  }
}
