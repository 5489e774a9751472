package org.taocun.model;

import java.util.Arrays;
import java.util.List;
import org.taocun.base.Decision;
import org.taocun.base.Fen;
import org.taocun.geography.Range;
import org.taocun.geography.Territory;
import org.taocun.geography.Village;
import org.taocun.market.Service;
import org.taocun.market.StationSettings;

/**
 * Stations of villages and townships, centres of counties, and the cold chain: their places,
 * running costs and payers. A place has a station while its draw is below the month's share (a
 * village whose file says so: always, or never), for good once it was {@linkplain #build built}, a
 * township also in a month after one with enough parcels.
 *
 * <p>The running cost of a station in a month is paid by the carriers, less what was {@linkplain
 * #sponsor sponsored} with public money in the same month.
 */
final class Stations {
  /** Levels at which stations stand; places are numbered as in the {@link Territory}. */
  enum Level {
    VILLAGE,
    TOWNSHIP,
    COUNTY
  }

  private static final double ALWAYS = -1;
  private static final double NEVER = 1;

  private final State state;
  private final Volumes volumes;
  private final StationSettings settings;
  private final double[][] shares;
  private final double[][] luck;
  private final boolean[][] built;
  private final boolean[][] open;
  private final long[][] sponsoredFen;
  private final long[] runningFen;
  private final double[] coldChain;
  private final long[] costFen;
  private final long[] publicFen;
  private int version;

  Stations(State state, Volumes volumes) {
    this.state = state;
    this.volumes = volumes;
    settings = state.scenario.logistics().stations();
    Territory territory = state.territory;
    shares =
        new double[][] {
          settings.villageShares(state.scenario.start(), state.scenario.months()),
          settings.townshipShares(state.scenario.start(), state.scenario.months()),
          settings.countyShares(state.scenario.start(), state.scenario.months())
        };
    luck =
        new double[][] {
          territory.villages().stream().mapToDouble(this::luck).toArray(),
          new double[territory.townships().size()],
          new double[territory.counties().size()]
        };
    drawTowns();
    built = flags();
    open = flags();
    sponsoredFen =
        new long[][] {new long[luck[0].length], new long[luck[1].length], new long[luck[2].length]};
    runningFen =
        new long[] {
          Fen.ofYuan(settings.villageYuan()),
          Fen.ofYuan(settings.townshipYuan()),
          Fen.ofYuan(settings.countyYuan())
        };
    coldChain = coverage(territory.villages());
    costFen = new long[luck[0].length];
    publicFen = new long[luck[0].length];
  }

  private boolean[][] flags() {
    return new boolean[][] {
      new boolean[luck[0].length], new boolean[luck[1].length], new boolean[luck[2].length]
    };
  }

  private double luck(Village village) {
    return village
        .station()
        .map(has -> has ? ALWAYS : NEVER)
        .orElseGet(() -> draw(village.key(), Level.VILLAGE));
  }

  private double draw(long key, Level level) {
    return state.draws.uniform(Decision.STATION, key, 0, level.ordinal());
  }

  private void drawTowns() {
    for (Village village : state.territory.villages()) {
      String town = village.county() + "/" + village.township();
      luck[1][village.townshipIndex()] = draw(Decision.fnv1a64(town), Level.TOWNSHIP);
      luck[2][village.countyIndex()] = draw(Decision.fnv1a64(village.county()), Level.COUNTY);
    }
  }

  private double[] coverage(List<Village> villages) {
    double alike = state.scenario.logistics().coldChain().coverage();
    return villages.stream().mapToDouble(v -> v.coldChain().orElse(alike)).toArray();
  }

  /** Begins a month: stations open and close by the share in force and by last month's parcels. */
  void openMonth(int month) {
    Arrays.fill(costFen, 0);
    Arrays.fill(publicFen, 0);
    if (!settings.enabled()) {
      return;
    }
    for (Level level : Level.values()) {
      int k = level.ordinal();
      Arrays.fill(sponsoredFen[k], 0);
      for (int place = 0; place < open[k].length; place++) {
        boolean stands =
            built[k][place]
                || luck[k][place] < shares[k][month]
                || (level == Level.TOWNSHIP
                    && volumes.ofTownship(place) >= settings.carrierParcels());
        version += stands == open[k][place] ? 0 : 1;
        open[k][place] = stands;
      }
    }
  }

  /** True if a place has a station; false everywhere while stations do not count. */
  boolean open(Level level, int place) {
    return open[level.ordinal()][place];
  }

  /** Gives a place a station for good, with effect from now on. */
  void build(Level level, int place) {
    int k = level.ordinal();
    built[k][place] = true;
    if (settings.enabled() && !open[k][place]) {
      open[k][place] = true;
      version++;
    }
  }

  /** Running cost of a station in a month. */
  long runningFen(Level level) {
    return runningFen[level.ordinal()];
  }

  /**
   * Pays public money for running a station in this month; the giver books it in the public ledger.
   *
   * @return the part of it that is taken: no more than the station still costs its carriers
   */
  long sponsor(Level level, int place, long fen) {
    int k = level.ordinal();
    long needed = open[k][place] ? runningFen[k] - sponsoredFen[k][place] : 0;
    long taken = Math.max(0, Math.min(fen, needed));
    sponsoredFen[k][place] += taken;
    return taken;
  }

  /** Coverage of a village by the cold chain, 0 to 1. */
  double coldChain(int v) {
    return coldChain[v];
  }

  /** Raises the cold chain's coverage of a village's goods to at least a level from now on. */
  void cool(int v, double coverage) {
    if (coverage > coldChain[v]) {
      coldChain[v] = Math.min(1, coverage);
      version++;
    }
  }

  /** The level of service at a village. */
  Service service(int v) {
    Village village = state.territory.village(v);
    return new Service(
        open(Level.VILLAGE, v),
        open(Level.TOWNSHIP, village.townshipIndex()),
        open(Level.COUNTY, village.countyIndex()),
        coldChain[v]);
  }

  /** Online purchases of a village, as a share of those of one with station and broadband. */
  double purchases(int v) {
    return settings.purchases(open(Level.VILLAGE, v), state.book.broadband[v]);
  }

  /** Version of the service, which changes whenever service changes somewhere. */
  int version() {
    return version;
  }

  /**
   * Books the month's running costs by village: those of a township or county in proportion to its
   * villages' parcels, alike if there are none.
   */
  void charge() {
    if (!settings.enabled()) {
      return;
    }
    Territory territory = state.territory;
    for (int v = 0; v < open[0].length; v++) {
      charge(Level.VILLAGE, v, new Range(v, v + 1));
    }
    for (int t = 0; t < open[1].length; t++) {
      charge(Level.TOWNSHIP, t, territory.townshipVillages(t));
    }
    for (int c = 0; c < open[2].length; c++) {
      charge(Level.COUNTY, c, territory.countyVillages(c));
    }
  }

  private void charge(Level level, int place, Range villages) {
    if (!open(level, place)) {
      return;
    }
    int k = level.ordinal();
    if (villages.size() == 1) {
      book(villages.start(), runningFen[k], sponsoredFen[k][place]);
      return;
    }
    double[] weights = volumes.of(villages);
    long[] cost = Fen.split(runningFen[k], weights);
    long[] sponsored = Fen.split(sponsoredFen[k][place], weights);
    for (int n = 0; n < cost.length; n++) {
      book(villages.start() + n, cost[n], sponsored[n]);
    }
  }

  private void book(int v, long cost, long sponsored) {
    costFen[v] = Fen.plus(costFen[v], cost);
    publicFen[v] = Fen.plus(publicFen[v], sponsored);
  }

  /** Running costs of the month that a village's parcels answer for. */
  long costFen(int v) {
    return costFen[v];
  }

  /** Public money that paid for a part of them. */
  long publicFen(int v) {
    return publicFen[v];
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("stations");
    archive.columns(built);
    archive.columns(open);
    archive.columns(sponsoredFen);
    archive.column(coldChain);
    archive.column(costFen);
    archive.column(publicFen);
    version = archive.whole(version);
  }
}
