package org.taocun.analysis.herding;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Proportion;
import org.taocun.base.Word;

/**
 * The rate at which a test rejected in worlds of one kind.
 *
 * @param lookAlike name of the worlds
 * @param causes what makes adopters alike in them; none for chance
 * @param along layers of ties along which these act; none for all
 * @param survey their size, and how they were observed
 * @param layer layer of ties; "" for none or all
 * @param runs number of worlds
 * @param refused number of them whose data the test refused
 * @param rejections number in which p was at most the level
 * @param level the level of the test
 */
public record AtlasRow(
    String lookAlike,
    List<Cause> causes,
    List<String> along,
    Survey survey,
    Question test,
    String layer,
    int runs,
    int refused,
    int rejections,
    double level) {
  /** The level of the intervals of rates. */
  private static final double CONFIDENCE = 0.95;

  /** The agreement of a claim with what was found. */
  public enum Verdict {
    /** The rate is as claimed, as far as its interval tells. */
    AS_EXPECTED("the rate agrees with what the test claims, as far as its interval tells"),
    /** The rate speaks against the claim. */
    NOT_AS_EXPECTED("the interval of the rate speaks against what the test claims"),
    /** Too few runs to tell. */
    UNDECIDED("the test claims to reject, and the interval holds the level"),
    /** Nothing was claimed. */
    OPEN("the test claims nothing");

    private final String meaning;

    Verdict(String meaning) {
      this.meaning = meaning;
    }

    /** The verdict as a clause. */
    public String meaning() {
      return meaning;
    }
  }

  /** Copies the lists. */
  public AtlasRow {
    causes = List.copyOf(causes);
    along = List.copyOf(along);
  }

  /**
   * The row of a table's cells.
   *
   * @param cell the text in a column
   * @throws IllegalArgumentException if a cell is not what its column holds
   */
  public static AtlasRow of(UnaryOperator<String> cell) {
    List<String> causes = List.of(cell.apply("causes").split(" ", -1));
    return new AtlasRow(
        cell.apply("lookAlike"),
        Arrays.stream(Cause.values()).filter(one -> causes.contains(Word.of(one))).toList(),
        Arrays.stream(cell.apply("along").split(" ", -1)).filter(one -> !one.isEmpty()).toList(),
        new Survey(
            Integer.parseInt(cell.apply("villages")),
            Double.parseDouble(cell.apply("householdsPerVillage")),
            Integer.parseInt(cell.apply("months")),
            Integer.parseInt(cell.apply("everyMonths")),
            Double.parseDouble(cell.apply("tiesMissing")),
            Double.parseDouble(cell.apply("householdsMissing")),
            Double.parseDouble(cell.apply("misreported")),
            cell.apply("other")),
        Question.named(cell.apply("test")),
        cell.apply("layer"),
        Integer.parseInt(cell.apply("runs")),
        Integer.parseInt(cell.apply("refused")),
        Integer.parseInt(cell.apply("rejections")),
        Double.parseDouble(cell.apply("level")));
  }

  /** Rejections among the worlds that the test did not refuse. */
  public Proportion share() {
    return new Proportion(rejections, runs - refused);
  }

  /** The exact interval of 95 % of the rate of rejection. */
  public Interval interval() {
    return share().exact(CONFIDENCE);
  }

  /** The claim of the test. */
  public Claim claim() {
    return Claim.of(test, causes, along, layer);
  }

  /** True if the causes act along ties of a layer. */
  boolean acts(String ofLayer) {
    return along.isEmpty() || along.contains(ofLayer);
  }

  /**
   * The verdict. A test that claims to hold fails if the whole interval lies above its level; one
   * that claims to reject fails if the whole interval lies below it, and is undecided if the level
   * is in it.
   */
  public Verdict verdict() {
    Interval rate = interval();
    if (claim() == Claim.UNKNOWN || runs == refused) {
      return Verdict.OPEN;
    }
    if (claim() == Claim.HOLDS) {
      return rate.low() > level ? Verdict.NOT_AS_EXPECTED : Verdict.AS_EXPECTED;
    }
    return rate.low() > level
        ? Verdict.AS_EXPECTED
        : rate.high() <= level ? Verdict.NOT_AS_EXPECTED : Verdict.UNDECIDED;
  }
}
