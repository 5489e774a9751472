package org.taocun.market;

import java.util.List;
import java.util.Optional;

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

  public Optional<Category> find(String name) {
    return categories.stream().filter(c -> c.name().equals(name)).findFirst();
  }
}
