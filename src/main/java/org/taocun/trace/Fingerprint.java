package org.taocun.trace;

import java.util.List;
import org.taocun.base.Hex;

/**
 * A fingerprint of a run: 128 bits over every number and word of its headlines, series, events,
 * villages and public ledger, to the last bit. Runs that differ anywhere have other fingerprints,
 * but for two in 2^64 pairs; it is no protection against forgery. Each lane takes a value by the
 * finalizer of SplitMix64 (Steele, Lea and Flood 2014) after an odd multiplication.
 */
public final class Fingerprint {
  private long first = 0x243f6a8885a308d3L;
  private long second = 0x13198a2e03707344L;

  private Fingerprint() {}

  /** The fingerprint of a run, 32 hexadecimal digits. Cost O(values). */
  public static String of(RunRecord run) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.headlines(run.headlines());
    fingerprint.series(run.series());
    run.provinces().ifPresent(fingerprint::series);
    fingerprint.events(run.events());
    fingerprint.villages(run.villages());
    fingerprint.ledger(run.ledger());
    return Hex.of(fingerprint.first, 16) + Hex.of(fingerprint.second, 16);
  }

  private void headlines(List<Headline> headlines) {
    add(headlines.size());
    for (Headline headline : headlines) {
      add(headline.name());
      add(headline.value());
    }
  }

  private void series(SeriesTable series) {
    add(series.scopes().size());
    series.scopes().forEach(this::add);
    for (double[][] months : series.rows()) {
      for (double[] month : months) {
        for (double value : month) {
          add(value);
        }
      }
    }
  }

  private void events(List<Event> events) {
    add(events.size());
    for (Event event : events) {
      add(event.month());
      add(event.kind().name());
      add(event.village());
      add(event.household());
      add(event.motive());
      add(event.strongShare());
      add(event.weakShare());
    }
  }

  private void villages(List<VillageState> villages) {
    add(villages.size());
    for (VillageState village : villages) {
      add(village.id());
      add(village.xKm());
      add(village.yKm());
      add(village.households());
      add(village.sellers());
      add(village.yearlySalesYuan());
      add(village.taobaoVillage() ? 1 : 0);
      add(village.stage());
      add(village.cluster());
      add(village.category());
      add(village.shops());
      add(village.yearlyPurchasesYuan());
      add(village.hubKm());
      add(village.industrialBase());
    }
  }

  private void ledger(List<PolicySpending> ledger) {
    add(ledger.size());
    for (PolicySpending spending : ledger) {
      add(spending.month());
      add(spending.policy());
      add(spending.village());
      add(spending.receiver());
      add(spending.units());
      add(spending.fen());
    }
  }

  private void add(String word) {
    add(word.length());
    for (int k = 0; k < word.length(); k++) {
      add(word.charAt(k));
    }
  }

  /** All NaNs count as one, since the bits of a NaN may differ between machines. */
  private void add(double value) {
    add(Double.doubleToLongBits(value));
  }

  private void add(long bits) {
    first = mixed((first ^ bits) * 0xa0761d6478bd642fL);
    second = mixed((second + bits) * 0xe7037ed1a0b428dbL);
  }

  private static long mixed(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
