package org.taocun.market;

import java.util.List;
import java.util.Optional;

/** Product categories, each with its numbers. Immutable. */
public final class Catalogue {
  private final List<Category> categories;

  Catalogue(List<Category> categories) {
    this.categories = List.copyOf(categories);
  }

  /** Its categories, in its order. */
  public List<Category> categories() {
    return categories;
  }

  /** The names of its categories. */
  public List<String> names() {
    return categories.stream().map(Category::name).toList();
  }

  /** The category of a name. */
  public Optional<Category> find(String name) {
    return categories.stream().filter(c -> c.name().equals(name)).findFirst();
  }
}
