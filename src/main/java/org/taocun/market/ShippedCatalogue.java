package org.taocun.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.ShippedText;

/**
 * The shipped table of product categories, {@code categories.csv}: the ten official categories of
 * farm products (tea, herbal medicine, fruit, grain and oil, livestock and poultry, nuts, aquatic
 * products, flowers, vegetables, others) and manufactured goods, each with its source.
 */
public final class ShippedCatalogue {
  private static final String FILE = "categories.csv";
  private static final List<String> COLUMNS =
      List.of(
          "category",
          "english",
          "chinese",
          "unit_cost_yuan",
          "markup",
          "weight_kg",
          "outside_shops",
          "orders_per_shop",
          "show",
          "source");
  private static final double MOST = Double.MAX_VALUE;
  private static final Catalogue TABLE = read();

  private ShippedCatalogue() {}

  /** The table that comes with the program. */
  public static Catalogue table() {
    return TABLE;
  }

  private static Catalogue read() {
    InputProblems problems = new InputProblems(FILE);
    List<Category> found = new ArrayList<>();
    CsvInput.read(
        ShippedText.of("/org/taocun/market/" + FILE),
        COLUMNS,
        List.of("shelf_life_days", "season"),
        problems,
        row -> found.add(category(row)));
    problems.refuseIfAny();
    return new Catalogue(found);
  }

  private static Category category(InputRow row) {
    return new Category(
        row.text("category"),
        row.text("chinese"),
        row.number("unit_cost_yuan", 0, MOST),
        row.number("markup", 0, MOST),
        row.number("weight_kg", 0, MOST),
        row.optionalNumber("shelf_life_days", 0, MOST).orElse(Double.POSITIVE_INFINITY),
        row.has("season")
            ? Arrays.stream(row.text("season").split(" ", -1)).map(Double::valueOf).toList()
            : List.of(),
        row.number("outside_shops", 0, MOST),
        row.number("orders_per_shop", 0, MOST),
        row.number("show", 0, 1));
  }
}
