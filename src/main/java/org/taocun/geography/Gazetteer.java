package org.taocun.geography;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.taocun.base.Draws;
import org.taocun.base.InputCell;
import org.taocun.base.InputProblems;
import org.taocun.base.ScenarioException;

/**
 * The villages that {@link GeographySettings#file()} lists, read once for all replications; empty
 * where the scenario names no file and every replication draws its own plan. Immutable.
 */
public final class Gazetteer {
  /** The gazetteer of a scenario without a file. */
  public static final Gazetteer NONE = new Gazetteer("", Optional.empty(), List.of());

  private final String file;
  private final Optional<List<Site>> listed;
  private final List<InputCell> categories;

  private Gazetteer(String file, Optional<List<Site>> listed, List<InputCell> categories) {
    this.file = file;
    this.listed = listed.map(List::copyOf);
    this.categories = List.copyOf(categories);
  }

  /**
   * The villages of a file.
   *
   * @param categories the cells with the category of each village
   */
  static Gazetteer of(String file, List<Site> listed, List<InputCell> categories) {
    return new Gazetteer(file, Optional.of(listed), categories);
  }

  /** The same villages with other names of the categories that they sell. */
  public Gazetteer withCategories(UnaryOperator<String> names) {
    return new Gazetteer(
        file,
        listed.map(
            sites ->
                sites.stream().map(site -> site.selling(names.apply(site.category()))).toList()),
        categories);
  }

  /**
   * Checks the categories that villages sell, each at the first village that names it.
   *
   * @param rule what is said of one that is not known
   * @throws ScenarioException listing every unknown one
   */
  public void checkCategories(Predicate<String> known, UnaryOperator<String> rule) {
    InputProblems problems = new InputProblems(file);
    Set<String> told = new HashSet<>();
    List<Site> sites = listed.orElse(List.of());
    for (int i = 0; i < sites.size(); i++) {
      String name = sites.get(i).category();
      if (!name.isEmpty() && !known.test(name) && told.add(name)) {
        problems.add(categories.get(i).problem(rule.apply(categories.get(i).text())));
      }
    }
    problems.refuseIfAny();
  }

  Layout layout(GeographySettings settings, ProvinceTable nation, Draws draws) {
    if (listed.isEmpty() && settings.provinces().any()) {
      return new Nation(settings, nation, draws).layout();
    }
    return new Layout(listed.orElseGet(() -> SyntheticPlan.sites(settings, draws)), Provinces.NONE);
  }
}
