package org.taocun.study.run;

import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Word;
import org.taocun.output.table.Column;
import org.taocun.output.table.Table;
import org.taocun.study.run.Tables.Row;
import org.taocun.trace.Adopter;
import org.taocun.trace.Decided;
import org.taocun.trace.Influence;
import org.taocun.trace.Truth;

/** The tables of the log of influence, and that of the truth about herding. */
final class InfluenceTables {
  static final Table<Row<Decided>> DECISIONS =
      Table.of(
          Section.DECISIONS.fileName(),
          Tables.moment(Decided::month),
          Tables.of(
              Column.word(
                  "kind",
                  Column.choice(Decided.Kind.values(), Decided.Kind::meaning),
                  row -> Word.of(row.kind())),
              Column.word("village", "village of the household", Decided::village),
              Column.word("household", "household", Decided::household),
              Column.word(
                  "motive",
                  "of an entry pioneer, private, herding or appointed, as in events.csv; of an exit"
                      + " departure (for reasons outside the model) or loss",
                  Decided::motive),
              Column.of(
                  "strongAlters",
                  "households",
                  "number of strong alters",
                  row -> row.strong().all()),
              Column.of(
                  "strongSelling",
                  "households",
                  "number of them that sell at the decision",
                  row -> row.strong().selling()),
              Column.of(
                  "strongStopped",
                  "households",
                  "number of them that sold and have stopped",
                  row -> row.strong().stopped()),
              Column.of(
                  "weakAlters", "households", "number of weak alters", row -> row.weak().all()),
              Column.of(
                  "weakSelling",
                  "households",
                  "number of them that sell at the decision",
                  row -> row.weak().selling()),
              Column.of(
                  "weakStopped",
                  "households",
                  "number of them that sold and have stopped",
                  row -> row.weak().stopped()),
              Column.of(
                  "sellingLeaders",
                  "households",
                  "selling leaders of the village",
                  Decided::leaders),
              Column.number(
                  "luck", "", "the uniform draw of the decision to enter, 0 to 1", Decided::luck),
              Column.number(
                  "evidence",
                  "",
                  "social evidence that the rule weighs: joined selling shares (or counts) with the"
                      + " demonstration of leaders; empty if it weighs none",
                  Decided::evidence),
              Column.number(
                  "leastEvidence",
                  "",
                  "the true threshold: the least evidence with which the household would have"
                      + " entered under the same draw and all else alike, at least 0",
                  Decided::least),
              Column.number(
                  "enoughSince",
                  "months",
                  "of a herding entry the first month at whose end those who had begun to sell, and"
                      + " sell still, were enough for it; what lies between it and the entry is"
                      + " waiting, which an observer takes for a higher threshold",
                  Decided::enoughSince),
              Column.number(
                  "score",
                  "",
                  "closeness to entering under the rule, before luck and money",
                  Decided::score),
              Column.number("scoreAlone", "", "the same without the others", Decided::scoreAlone),
              Column.of(
                  "pivotal",
                  "households",
                  "sellers without each of whom alone a herding entry would not have taken place; 0"
                      + " of a herding entry: more sold than were needed",
                  Decided::pivotal)));

  static final Table<Row<Influence>> INFLUENCE =
      Table.of(
          Section.INFLUENCE.fileName(),
          Tables.moment(Influence::month),
          Tables.of(
              Column.word(
                  "household", "household that enters by its own decision", Influence::household),
              Column.word(
                  "alter",
                  "seller whom it has before it; empty where a row is for several",
                  Influence::alter),
              Column.of(
                  "alters",
                  "households",
                  "sellers in the row: 1, or all that are alike in the columns over, seen, pivotal"
                      + " and credit if the entrant has more sellers before it than"
                      + " --influence-limit",
                  Influence::alters),
              Column.of(
                  "since",
                  "months",
                  "month in which the seller began to sell, 0 being the start; of several the"
                      + " latest",
                  Influence::since),
              Column.word(
                  "over",
                  "the ways over which it has the seller before it, joined by +: strong (tie), weak"
                      + " (tie of the start), made (weak tie made during the run), leader (of its"
                      + " village, where leaders are heeded), act (in the public order of its"
                      + " village)",
                  Influence::over),
              Column.word(
                  "seen",
                  "whether it saw or met the seller's profit and the rule weighs it: true or false",
                  Influence::seen),
              Column.word(
                  "pivotal",
                  "whether it would not have entered had this one not sold: true or false",
                  Influence::pivotal),
              Column.number(
                  "credit",
                  "households",
                  "the seller's share of a herding entry (Shapley value; of several, of each); the"
                      + " shares of an entry add up to 1; 0 of an entry that is not herding; empty"
                      + " where it is too costly",
                  Influence::credit)));

  static final Table<Row<Adopter>> ADOPTERS =
      Table.of(
          Section.ADOPTERS.fileName(),
          List.of(Tables.replication()),
          Tables.of(
              Column.word("village", "village of the household", Adopter::village),
              Column.word(
                  "household",
                  "household that enters by its own decision at some time, in the run or in the"
                      + " twin world: the same luck with entry.copying false",
                  Adopter::household),
              Column.word(
                  "fate",
                  "where it does: " + Column.choice(Adopter.Fate.values(), Adopter.Fate::meaning),
                  row -> Word.of(row.fate())),
              Column.word(
                  "motive",
                  "private or herding, of its first own entry in the run; empty if there is none",
                  Adopter::motive),
              Column.number(
                  "month", "months", "month of that entry; empty if there is none", Adopter::month),
              Column.number(
                  "twinMonth",
                  "months",
                  "month of its first own entry in the twin world; empty if there is none",
                  Adopter::twinMonth)));

  static final Table<Row<Truth>> TRUTH = truth();

  private InfluenceTables() {}

  private static Table<Row<Truth>> truth() {
    List<Column<Row<Truth>>> columns = new ArrayList<>();
    for (Truth.Figure figure : Truth.FIGURES) {
      columns.add(
          Column.quantity(
              figure.variable().name(),
              figure.variable().unit(),
              figure.variable().doc(),
              row -> figure.value().applyAsDouble(row.of())));
    }
    return Table.of(Section.TRUTH.fileName(), List.of(Tables.replication()), columns);
  }
}
