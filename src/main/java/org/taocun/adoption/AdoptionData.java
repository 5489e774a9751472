package org.taocun.adoption;

import java.time.YearMonth;
import org.taocun.base.ColumnNames;
import org.taocun.base.Param;

/** A file of households' months of adoption. */
public record AdoptionData(
    @Param(
            doc =
                "Households' months of adoption, CSV with columns household, village and month"
                    + " (YYYY-MM, or YYYY for its end; empty where a household had not adopted), or"
                    + " period (1 is the first simulated month) instead of month. Empty for none.",
            source = "no data by default")
        String file,
    @Param(
            doc =
                "The names of the columns in the file where they are others than ours, by ours,"
                    + " such as {household: 户, month: 开店月份}. Empty for none.",
            source = "user")
        ColumnNames columns,
    @Param(
            doc =
                "Last month that was observed: who has no month in the file had not adopted then."
                    + " 9999-12: the last month of adoption in the file.",
            unit = "year-month",
            def = "9999-12",
            source = "user")
        YearMonth until) {
  private static final YearMonth OPEN = YearMonth.of(9999, 12);

  /** True if a file is named. */
  public boolean given() {
    return !file.isBlank();
  }

  /** True if the last observed month is that of the last adoption. */
  boolean open() {
    return until.equals(OPEN);
  }
}
