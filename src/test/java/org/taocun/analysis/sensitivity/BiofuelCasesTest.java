package org.taocun.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.sensitivity.ScenarioDiscovery.Region;
import org.taocun.analysis.sensitivity.ScenarioDiscovery.Restriction;
import org.taocun.analysis.sensitivity.ScenarioDiscovery.Settings;

/**
 * The example with which scenario discovery was introduced (Bryant and Lempert 2010, "Thinking
 * inside the box: a participatory, computer-assisted approach to scenario discovery", Technological
 * Forecasting and Social Change 77(1), 34-49): 882 futures of a policy for renewable energy, in 89
 * of which it is dear. What EMA Workbench finds in the same table stands in its documentation, page
 * "Performing Scenario Discovery in Python".
 */
class BiofuelCasesTest {
  private static final int CELLULOSIC_COST = 0;
  private static final int TOTAL_BIOMASS = 1;
  private static final int DEMAND_ELASTICITY = 5;
  private static final int BACKSTOP_PRICE = 8;

  private final List<Factor> factors = new ArrayList<>();
  private final List<double[]> rows = new ArrayList<>();

  BiofuelCasesTest() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(getClass().getResourceAsStream("biofuel-cases.csv"))) {
      List<String> lines =
          new String(table.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      List<String> names = List.of(lines.get(0).split(",", -1));
      names.subList(1, names.size() - 1).forEach(name -> factors.add(Factor.number(name)));
      for (String line : lines.subList(1, lines.size())) {
        rows.add(Arrays.stream(line.split(",", -1)).mapToDouble(Double::parseDouble).toArray());
      }
    }
  }

  private double[][] points() {
    return rows.stream()
        .map(row -> Arrays.copyOfRange(row, 1, row.length - 1))
        .toArray(double[][]::new);
  }

  private double[] dear() {
    return rows.stream().mapToDouble(row -> row[row.length - 1]).toArray();
  }

  /** The published box 21, whose limits lie between values of the table. */
  private Box published() {
    return Box.all(factors)
        .withHigh(TOTAL_BIOMASS, 755.8)
        .withLow(DEMAND_ELASTICITY, -0.422)
        .withLow(BACKSTOP_PRICE, 150.05)
        .withLow(CELLULOSIC_COST, 72.65);
  }

  private double[] inside(Box box) {
    double[] dear = dear();
    double[][] points = points();
    return IntStream.range(0, dear.length)
        .filter(p -> box.contains(points[p]))
        .mapToDouble(p -> dear[p])
        .toArray();
  }

  private double quasiP(int factor) {
    double[] box = inside(published());
    double[] without = inside(published().without(factor));
    return ScenarioDiscovery.atLeast(
        Arrays.stream(box).sum(), box.length, Arrays.stream(without).sum() / without.length);
  }

  @Test
  void thePublishedBoxHoldsThePublishedCases() {
    assertThat(rows).hasSize(882);
    assertThat(Arrays.stream(dear()).sum()).isEqualTo(89);
    double[] box = inside(published());
    assertThat(Arrays.stream(box).sum() / box.length).isCloseTo(0.770115, within(1e-6));
    assertThat(Arrays.stream(box).sum() / 89).isCloseTo(0.752809, within(1e-6));
    double[] three = inside(published().without(CELLULOSIC_COST));
    assertThat(Arrays.stream(three).sum() / three.length).isCloseTo(0.715789, within(1e-6));
    assertThat(Arrays.stream(three).sum() / 89).isCloseTo(0.764045, within(1e-6));
  }

  @Test
  void quasiPValuesAreThePublishedOnes() {
    assertThat(quasiP(TOTAL_BIOMASS)).isCloseTo(4.716968553178765e-6, within(1e-14));
    assertThat(quasiP(DEMAND_ELASTICITY)).isCloseTo(1.1849299115762218e-16, within(1e-24));
    assertThat(quasiP(BACKSTOP_PRICE)).isCloseTo(3.515112530263049e-11, within(1e-19));
    assertThat(quasiP(CELLULOSIC_COST)).isCloseTo(0.15741333528927348, within(1e-10));
  }

  /**
   * With slices of a tenth, as there, and the density that is left there when the restriction that
   * chance may have found is dropped (.716 at a coverage of .764). Two searches that value slices
   * differently do not stop at the same values; the region is the same.
   */
  @Test
  void theSearchFindsThePublishedRegion() {
    Settings tenth = new Settings(0.1, 0.05, 0.05, 5, 0.05, 1, Double.NaN).withDensity(0.7157);
    Region box = ScenarioDiscovery.of(factors, points(), dear(), tenth).boxes().get(0);
    assertThat(box.restrictions())
        .extracting(Restriction::factor)
        .containsExactly(TOTAL_BIOMASS, DEMAND_ELASTICITY, BACKSTOP_PRICE);
    assertThat(box.restrictions().get(0).high()).isCloseTo(755.8, within(30.0));
    assertThat(box.restrictions().get(1).low()).isCloseTo(-0.422, within(0.02));
    assertThat(box.restrictions().get(2).low()).isCloseTo(150.05, within(5.0));
    assertThat(box.coverage()).isCloseTo(0.764, within(0.03));
    assertThat(box.density()).isCloseTo(0.716, within(0.05));
  }
}
