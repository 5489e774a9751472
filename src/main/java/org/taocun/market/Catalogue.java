package org.taocun.market;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;

/**
 * The shipped table of product categories, {@code categories.csv}: the ten official categories of
 * farm products (tea, herbal medicine, fruit, grain and oil, livestock and poultry, nuts, aquatic
 * products, flowers, vegetables, others) and manufactured goods, each with its source.
 */
public final class Catalogue {
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
  private static final Catalogue SHIPPED = read();

  private final List<Category> categories;

  private Catalogue(List<Category> categories) {
    this.categories = List.copyOf(categories);
  }

  public static Catalogue shipped() {
    return SHIPPED;
  }

  /** The categories, in the table's order. */
  public List<Category> categories() {
    return categories;
  }

  /** The names of the categories, in the table's order. */
  public List<String> names() {
    return categories.stream().map(Category::name).toList();
  }

  public Optional<Category> find(String name) {
    return categories.stream().filter(c -> c.name().equals(name)).findFirst();
  }

  private static Catalogue read() {
    InputProblems problems = new InputProblems(Path.of(FILE));
    List<Category> found = new ArrayList<>();
    CsvInput.read(
        text(),
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

  private static String text() {
    try (InputStream in = Catalogue.class.getResourceAsStream(FILE)) {
      return new String(
          Objects.requireNonNull(in, FILE + " is missing").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
