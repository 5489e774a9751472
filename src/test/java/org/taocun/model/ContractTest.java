package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.taocun.model.Scenarios.run;
import static org.taocun.model.Scenarios.trace;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.market.ContractSettings;
import org.taocun.scenario.Scenario;
import org.taocun.trace.RunRecord;

/** Contracts of eight suppliers with an enterprise, which the spot price tempts. */
class ContractTest {
  private static final double SPREAD = 0.3;
  private static final double UNIT_YUAN = 120;
  private static final String TEMPTING = "spotSpread: " + SPREAD + ", scruple: 0, barredMonths: 0";

  /** Two sellers and eight suppliers, all of whom can deliver everything; no growth, no luck. */
  private static Scenario enterprise(String sharing, String contract) {
    return Scenarios.still(
        "households.earning=1",
        "market.unitCostYuan=" + UNIT_YUAN,
        "market.industrialSaving=0",
        "market.competition=0",
        "logistics.lineHaulAlone=1",
        "entry.initial.count=2",
        ("organisations=[{name: enterprise, founding: {sellers: 2}, shop: {shops: 1, supplierShare:"
                + " 1, joining: 1, parcelsPerSupplier: 1000}, sharing: {runningCostYuan: 0,"
                + " lossMonths: 0, dividendMonths: 1, %s}, contract: {%s}}]")
            .formatted(sharing, contract));
  }

  private static double[] series(RunRecord run, String variable) {
    return run.series().series(0, variable);
  }

  private static double spot(Scenario scenario, int month) {
    long category = Decision.fnv1a64(scenario.market().category());
    double z = Draws.of(scenario.seed(), 0).normal(Decision.SPOT_PRICE, category, month);
    return new ContractSettings(SPREAD, 0, 0, 0, 0).spot(z);
  }

  /**
   * Without scruples and costs all break it: suppliers sell on the spot above 1, and the enterprise
   * buys there below 1. Parcels of the month as where it is kept; each side gains what the other
   * loses, parcels·120·|spot − 1|.
   */
  @Test
  void eitherSideBreaksItWhenTheSpotPriceTempts() {
    Scenario scenario = enterprise("farmersShare: 0", TEMPTING);
    RunRecord broken = run(scenario);
    RunRecord kept = run(enterprise("farmersShare: 0", ""));
    int dear = 0;
    for (int month = 2; month <= scenario.months(); month++) {
      double spot = spot(scenario, month);
      double parcels = series(kept, "organisationParcels")[month];
      assertThat(series(broken, "contracts")[month]).isEqualTo(8);
      assertThat(series(broken, "brokenContracts")[month]).isEqualTo(8);
      assertThat(series(broken, "brokenByBuyers")[month]).isEqualTo(spot > 1 ? 0 : 8);
      assertThat(series(broken, "organisationParcels")[month]).isEqualTo(spot > 1 ? 0 : parcels);
      assertThat(series(broken, "brokenContractsYuan")[month])
          .isCloseTo(parcels * UNIT_YUAN * (spot - 1), within(0.05));
      double costs =
          series(kept, "productionYuan")[month] - series(broken, "productionYuan")[month];
      assertThat(costs).isCloseTo(parcels * UNIT_YUAN * (spot > 1 ? 1 : 1 - spot), within(0.02));
      dear += spot > 1 ? 1 : 0;
    }
    assertThat(dear).isBetween(1, scenario.months() - 2);
  }

  /** Nobody knows beforehand what a court says; with chance 1 breaking gains nothing. */
  @Test
  void courtsAndDepositsAndScruplesKeepContracts() {
    double all = broken("farmersShare: 0", TEMPTING);
    assertThat(broken("farmersShare: 0", TEMPTING + ", court: 1")).isZero();
    assertThat(broken("farmersShare: 0", TEMPTING + ", deposit: 0.2")).isBetween(1.0, all - 1);
    assertThat(broken("farmersShare: 0", "spotSpread: 0.3, barredMonths: 0, scruple: 1"))
        .isBetween(1.0, all - 1);
  }

  private static double broken(String sharing, String contract) {
    double[] broken = series(run(enterprise(sharing, contract)), "brokenContracts");
    return Arrays.stream(broken).skip(2).sum();
  }

  /** In the first month they have no dividend yet to lose; owners who get nothing do not break. */
  @Test
  void suppliersWhoOwnItKeepItForTheirDividends() {
    String barring = "spotSpread: 0.3, scruple: 0, barredMonths: ";
    double[] broken = series(run(enterprise("farmersShare: 1", barring + 0)), "brokenByBuyers");
    assertThat(broken).containsOnly(0);
    assertThat(broken("farmersShare: 1", barring + 0)).isPositive();
    Scenario member = enterprise("farmersShare: 1", barring + 12);
    int paid = 2;
    while (spot(member, paid) > 1) {
      paid++;
    }
    double[] kept = series(run(member), "brokenContracts");
    assertThat(Arrays.stream(kept).skip(paid == 2 ? 3 : paid + 13).sum()).isZero();
  }

  @Test
  void whoBrokeItDoesNotSupplyForAWhile() {
    Scenario scenario =
        enterprise("farmersShare: 0", "spotSpread: 0.3, scruple: 0, deposit: 0, barredMonths: 2");
    double[] suppliers = series(run(scenario), "suppliers");
    int month = 2;
    while (spot(scenario, month) < 1) {
      assertThat(suppliers[month]).isEqualTo(8);
      month++;
    }
    assertThat(suppliers[month]).isZero();
    assertThat(suppliers[month + 1]).isZero();
    assertThat(suppliers[month + 2]).isEqualTo(8);
  }

  /** A tenth of parcels·120·1.05 in the months in which all suppliers break it. */
  @Test
  void aDepositGoesFromWhoBreaksItToTheOtherSide() {
    String sharing = "farmersShare: 0, priceFloor: 0.05";
    Scenario scenario = enterprise(sharing, TEMPTING + ", deposit: 0.1");
    RunRecord run = run(scenario);
    double[] orders = series(run(enterprise(sharing, "")), "organisationParcels");
    int paid = 0;
    for (int month = 2; month <= scenario.months(); month++) {
      double spot = spot(scenario, month);
      double price = orders[month] * UNIT_YUAN * 1.05;
      double toHouseholds = series(run, "organisationsToHouseholdsYuan")[month];
      if (spot > 1.1) {
        assertThat(series(run, "organisationsCostYuan")[month])
            .isCloseTo(-0.1 * price, within(0.05));
        assertThat(toHouseholds).isZero();
        paid++;
      } else if (spot < 0.9) {
        assertThat(toHouseholds).isCloseTo(0.1 * price, within(0.05));
        paid++;
      } else {
        assertThat(toHouseholds).isCloseTo(price - price / 1.05, within(0.05));
      }
    }
    assertThat(paid).isBetween(1, scenario.months() - 2);
  }

  @Test
  void aPriceThatDoesNotMoveTemptsNobody() {
    assertThat(
            trace(
                enterprise(
                    "farmersShare: 0.2", "deposit: 1, court: 1, scruple: 0, barredMonths: 9")))
        .isEqualTo(trace(enterprise("farmersShare: 0.2", "")));
  }
}
