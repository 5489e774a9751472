package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.List;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.Language;

/** The tables of households: by what they do with and without an arm, and by group. */
final class HouseholdTables {
  private static final String YUAN = "yuan/month";

  private final ComparisonRows rows;
  private final ArmWords say;

  HouseholdTables(ComparisonRows rows, Language language) {
    this.rows = rows;
    say = new ArmWords(rows, language);
  }

  List<List<String>> fates() {
    List<List<String>> cells = new ArrayList<>();
    List<String> head = new ArrayList<>(say.heads("arm"));
    List<String> fates = rows.fates().stream().map(ComparisonRows.Fate::fate).distinct().toList();
    fates.forEach(fate -> head.add(say.words().of("compare.fate." + fate)));
    cells.add(head);
    for (String arm : rows.head().treatments()) {
      List<String> line = new ArrayList<>(List.of(say.name(arm)));
      for (ComparisonRows.Fate row : rows.fates()) {
        if (row.arm().equals(arm)) {
          line.add(
              "%s ± %s"
                  .formatted(
                      NumberText.number(row.households().value()),
                      NumberText.number(row.households().standardError())));
        }
      }
      cells.add(line);
    }
    return cells;
  }

  List<List<String>> groups() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(
        say.heads(
            "arm", "group", "households", "income", "interval", "sellers", "gained", "lost", "n"));
    for (ComparisonRows.Group row : rows.groups()) {
      cells.add(
          List.of(
              say.name(row.arm()),
              group(row),
              NumberText.number(row.households()),
              NumberText.signed(row.incomeYuan().mean(), YUAN),
              say.change(row.incomeYuan().interval(), YUAN),
              NumberText.signed(100 * row.sellerShare().mean(), NumberText.PERCENT),
              ArmWords.percent(row.gained().value()),
              ArmWords.percent(row.lost().value()),
              Integer.toString(row.incomeYuan().n())));
    }
    return cells;
  }

  /** The note on the groups, and on who gains or loses. */
  String note() {
    return say.words().of("compare.groups", ArmWords.percent(HouseholdFigures.NOTICED));
  }

  /** A group's name. */
  String group(ComparisonRows.Group row) {
    String kind = row.group().kind();
    String label = row.group().label();
    String own = "compare.group." + kind + "." + label;
    return say.words().knows(own)
        ? say.words().of(own)
        : say.words()
            .of(
                "compare.group." + kind,
                kind.equals("category") ? say.names().category(label) : label);
  }
}
