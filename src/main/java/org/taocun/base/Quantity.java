package org.taocun.base;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quantity that a setting or a column asks for, by its unit: which units people may have written
 * behind a number for it, and by what these change the number.
 */
final class Quantity {
  private static final Pattern PER = Pattern.compile("(.*?)\\s*(?:/|每|\\bper\\b|\\ba\\b)\\s*(.+)");
  private static final String SHARE = "share";

  /** Words of units and their sizes, by dimension. */
  private static final Map<String, Map<String, BigDecimal>> MEASURES = measures();

  /** Dimensions of which nothing is counted in pieces. */
  private static final Set<String> MEASURED =
      Set.of(SHARE, "money", "length", "mass", "time", "days");

  private final String unit;
  private final String dimension;
  private final String per;

  private Quantity(String unit, String per) {
    this.unit = unit;
    this.per = per;
    this.dimension = dimension(unit);
  }

  /** The quantity of a unit, such as yuan/month; the empty unit stands for any. */
  static Quantity of(String unit) {
    int slash = unit.indexOf('/');
    return slash < 0
        ? new Quantity(unit, "")
        : new Quantity(unit.substring(0, slash), unit.substring(slash + 1));
  }

  /** The dimension that has a unit; all others are plain numbers, of which 1 % is 0.01. */
  private static String dimension(String unit) {
    return MEASURES.entrySet().stream()
        .filter(one -> one.getValue().containsKey(unit))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(SHARE);
  }

  /** True for a place on the earth. */
  boolean isDegrees() {
    return unit.equals("degrees");
  }

  /** True if a sum of money can be meant. */
  boolean takesMoney() {
    return unit.isEmpty() || dimension.equals("money");
  }

  /** True if letters are a unit of this quantity and no thousand or million. */
  boolean hasUnit(String letters) {
    return words(dimension).containsKey(letters.toLowerCase(Locale.ROOT));
  }

  /** The factor times / over between two units, kept in two parts since 1/12 is no decimal. */
  private record Factor(BigDecimal times, BigDecimal over) {
    static final Factor NONE = new Factor(BigDecimal.ONE, BigDecimal.ONE);

    /**
     * The factor from a written unit to one's own.
     *
     * @param words units of one dimension and their sizes
     */
    static Factor of(Map<String, BigDecimal> words, String written, String mine) {
      return new Factor(
          words.getOrDefault(written, BigDecimal.ONE), words.getOrDefault(mine, BigDecimal.ONE));
    }

    Factor per(Factor below) {
      return new Factor(times.multiply(below.over), over.multiply(below.times));
    }
  }

  /**
   * A number with a written unit in this quantity's own; empty where the unit measures something
   * else, or is not known.
   *
   * @param written what stands behind the number, in small letters; mostly nothing
   * @throws ArithmeticException where no decimal is exact
   */
  Optional<BigDecimal> converted(BigDecimal number, String written) {
    return factor(written).map(factor -> number.multiply(factor.times()).divide(factor.over()));
  }

  private Optional<Factor> factor(String written) {
    Matcher rate = PER.matcher(written);
    if (!rate.matches()) {
      return size(written);
    }
    return size(rate.group(1)).flatMap(above -> below(rate.group(2).strip()).map(above::per));
  }

  private Optional<Factor> below(String written) {
    if (written.equals(per)) {
      return Optional.of(Factor.NONE);
    }
    Map<String, BigDecimal> words = words(dimension(per));
    return per.isEmpty() || !words.containsKey(per) || !words.containsKey(written)
        ? Optional.empty()
        : Optional.of(Factor.of(words, written, per));
  }

  private Optional<Factor> size(String written) {
    if (written.isEmpty()) {
      return Optional.of(Factor.NONE);
    }
    Map<String, BigDecimal> words = words(dimension);
    if (words.containsKey(written)) {
      return Optional.of(Factor.of(words, written, unit));
    }
    boolean piece = written.equals("个") && !MEASURED.contains(dimension);
    boolean anyUnit =
        unit.isEmpty()
            && MEASURES.values().stream()
                .map(all -> all.getOrDefault(written, BigDecimal.ZERO))
                .anyMatch(factor -> factor.compareTo(BigDecimal.ONE) == 0);
    return piece || anyUnit ? Optional.of(Factor.NONE) : Optional.empty();
  }

  private static Map<String, BigDecimal> words(String dimension) {
    return MEASURES.getOrDefault(dimension, Map.of());
  }

  private static Map<String, Map<String, BigDecimal>> measures() {
    Map<String, Map<String, BigDecimal>> all = new TreeMap<>();
    put(all, SHARE, "1", "share", "times", "倍");
    put(all, SHARE, "0.01", "%", "percent", "pct", "个百分点", "百分点");
    put(all, SHARE, "0.001", "‰");
    put(all, SHARE, "0.1", "成");
    put(all, "money", "1", "yuan", "rmb", "cny", "元", "元钱", "块", "块钱", "圆", "元人民币");
    put(all, "money", "0.1", "角", "毛");
    put(all, "money", "0.01", "fen");
    put(all, "length", "1", "km", "kms", "公里", "kilometres", "kilometers");
    put(all, "length", "0.001", "m", "米", "公尺", "metres", "meters");
    put(all, "length", "0.5", "里", "华里");
    put(all, "mass", "1", "kg", "kgs", "公斤");
    put(all, "mass", "0.001", "g", "克");
    put(all, "mass", "0.5", "斤", "市斤");
    put(all, "mass", "1000", "t", "吨", "tonne", "tonnes");
    put(all, "time", "1", "month", "months", "mo", "mon", "m", "月", "个月");
    put(all, "time", "12", "year", "years", "y", "yr", "yrs", "年");
    put(all, "days", "1", "day", "days", "d", "天", "日");
    put(all, "days", "7", "week", "weeks", "w", "周", "星期");
    put(all, "households", "1", "household", "households", "hh", "户", "家", "户人家", "农户");
    put(all, "villages", "1", "village", "villages", "村", "个村");
    put(all, "townships", "1", "township", "townships", "镇", "个镇", "乡", "个乡", "个乡镇", "乡镇");
    put(all, "counties", "1", "county", "counties", "县", "个县");
    put(all, "shops", "1", "shop", "shops", "店", "家", "家店", "个店", "家网店", "个网店");
    put(all, "parcels", "1", "parcel", "parcels", "件", "单", "个包裹", "包裹");
    put(all, "ties", "1", "tie", "ties", "条", "条边");
    put(all, "runs", "1", "run", "runs", "次");
    return all;
  }

  private static void put(
      Map<String, Map<String, BigDecimal>> all, String dimension, String size, String... words) {
    for (String word : words) {
      all.computeIfAbsent(dimension, d -> new TreeMap<>()).put(word, new BigDecimal(size));
    }
  }
}
