package org.taocun.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.Traditional;

/**
 * The product categories that a scenario may sell: those of the {@link Catalogue}, changed and
 * extended by {@code market.categories}; the market's own keys change {@code market.category} last.
 */
public final class Assortment {
  private final MarketSettings market;
  private final Catalogue catalogue;

  /** The categories that a scenario's market may sell. */
  public Assortment(MarketSettings market, Catalogue catalogue) {
    this.market = market;
    this.catalogue = catalogue;
  }

  /** True if the name is in the catalogue, or the scenario gives all numbers of its category. */
  public boolean knows(String name) {
    return catalogue.find(name).isPresent()
        || said(name).filter(CategorySettings::standsAlone).isPresent()
        || (name.equals(market.category()) && market.defaults().standsAlone());
  }

  /** The category of a name; empty when it is not known. */
  public Optional<Category> find(String name) {
    if (!knows(name)) {
      return Optional.empty();
    }
    boolean own = name.equals(market.category());
    Optional<CategorySettings> said = said(name);
    Category base =
        catalogue
            .find(name)
            .orElseGet(
                () ->
                    said.filter(CategorySettings::standsAlone).orElseGet(market::defaults).alone());
    Category changed = said.isPresent() ? said.get().over(base) : base;
    return Optional.of(own ? market.defaults().over(changed) : changed);
  }

  private Optional<CategorySettings> said(String name) {
    return market.categories().stream().filter(c -> c.name().equals(name)).findFirst();
  }

  /** The names of all known categories, the catalogue's first. */
  public List<String> names() {
    List<String> names = new ArrayList<>(catalogue.names());
    for (CategorySettings said : market.categories()) {
      if (!names.contains(said.name())) {
        names.add(said.name());
      }
    }
    return List.copyOf(names);
  }

  /**
   * The hint in the refusal of an unknown category: the names, in both languages, that are near, or
   * all names, for readers of Chinese in both.
   */
  public String hint(String typed) {
    List<String> known = new ArrayList<>(names());
    catalogue.categories().forEach(category -> known.add(category.chinese()));
    List<String> near = Nearest.of(Traditional.simplified(typed), known);
    return near.isEmpty() || near.size() > 3
        ? Say.of("; valid: {0}", Say.list(names().stream().map(this::shown).toList()))
        : Nearest.question(near);
  }

  private String shown(String name) {
    return Say.chinese()
        ? catalogue.find(name).map(found -> found.chinese() + " " + name).orElse(name)
        : name;
  }

  /**
   * The name of the category that a village sells unless a file or a policy says otherwise.
   *
   * @param u a uniform number of the village, in [0, 1)
   */
  public String drawn(double u) {
    double total = 0;
    for (CategoryShare part : market.mix()) {
      total += part.weight();
    }
    double sum = 0;
    for (CategoryShare part : market.mix()) {
      sum += part.weight();
      if (u * total < sum) {
        return part.category();
      }
    }
    return market.category();
  }
}
