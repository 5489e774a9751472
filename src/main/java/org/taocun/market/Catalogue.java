package org.taocun.market;

import java.util.List;
import java.util.Optional;
import org.taocun.base.Traditional;

/** Product categories, each with its numbers. Immutable. */
public final class Catalogue {
  private final List<Category> categories;

  Catalogue(List<Category> categories) {
    this.categories = List.copyOf(categories);
  }

  /** The categories, in the table's order. */
  public List<Category> categories() {
    return categories;
  }

  /** The names of the categories, in the table's order. */
  public List<String> names() {
    return categories.stream().map(Category::name).toList();
  }

  /**
   * The name of the category that is called so, in Chinese (simplified or traditional) or by its
   * name; others as they are.
   */
  public String canonical(String called) {
    String chinese = Traditional.simplified(called.strip());
    return categories.stream()
        .filter(category -> find(called).isEmpty() && category.chinese().equals(chinese))
        .map(Category::name)
        .findFirst()
        .orElse(called);
  }

  public Optional<Category> find(String name) {
    return categories.stream().filter(c -> c.name().equals(name)).findFirst();
  }
}
