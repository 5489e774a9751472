package org.taocun.scenario.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.taocun.base.Han;
import org.taocun.base.Nearest;
import org.taocun.base.Say;

/**
 * Chinese names of instruments and of the settings of policies, as tables of arms may have them.
 */
final class ChinesePolicies {
  private static final int MOST_NAMED = 3;
  private static final String USUAL_KEY = "年预算";

  private static final Map<String, List<String>> KINDS =
      Map.ofEntries(
          Map.entry("training", List.of("农村电商培训", "培训", "电商培训")),
          Map.entry("credit", List.of("贴息贷款", "创业担保贷款贴息", "信贷", "贷款")),
          Map.entry("broadband", List.of("宽带", "宽带入村")),
          Map.entry("entrySubsidy", List.of("开店补贴", "创业补贴")),
          Map.entry("leaderDemonstration", List.of("带头人示范", "示范")),
          Map.entry("logisticsSubsidy", List.of("物流补贴", "快递补贴")),
          Map.entry("digitalCountryside", List.of("数字乡村")),
          Map.entry("ecommercePark", List.of("电商产业园", "产业园")),
          Map.entry("stations", List.of("村级电商服务站点", "服务站点", "村级站点", "站点")),
          Map.entry("coldChain", List.of("冷链")),
          Map.entry("supervision", List.of("质量监管", "监管")),
          Map.entry("talentReturn", List.of("人才回流", "人才返乡")),
          Map.entry("brand", List.of("品牌", "区域品牌")),
          Map.entry("liveCampaign", List.of("直播带货活动", "直播带货", "直播")),
          Map.entry("platformPartnership", List.of("平台合作")),
          Map.entry("cooperative", List.of("扶持成立合作社", "合作社")));

  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          Map.entry("budgetYuanPerYear", List.of("年预算", "每年预算", "预算", "年度预算")),
          Map.entry("weight", List.of("权重")),
          Map.entry("unitCostYuan", List.of("单位成本", "单价", "户均成本")),
          Map.entry("unitCostLow", List.of("单位成本下限")),
          Map.entry("unitCostHigh", List.of("单位成本上限")),
          Map.entry("target", List.of("对象", "优先对象")),
          Map.entry("villages", List.of("村", "村庄")),
          Map.entry("counties", List.of("县")),
          Map.entry("gapClosed", List.of("技能差距缩小比例")),
          Map.entry("creditYuan", List.of("贷款额", "贷款金额")),
          Map.entry("validMonths", List.of("有效月数")),
          Map.entry("skill", List.of("技能")),
          Map.entry("ties", List.of("联系数")),
          Map.entry("capacityShops", List.of("容纳店铺数")));

  private ChinesePolicies() {}

  /** KIND.key in English of a parameter whose words are Chinese; others as they are. */
  static String parameter(String written) {
    String text = written.replaceFirst("^([^.。．：:·]+)[。．：:·]", "$1.");
    int dot = text.indexOf('.');
    if (dot < 0) {
      return written;
    }
    Optional<String> kind = translated(text.substring(0, dot), KINDS);
    Optional<String> key = translated(text.substring(dot + 1), KEYS);
    boolean latin = text.matches("\\p{ASCII}*");
    return !latin && kind.isPresent() && key.isPresent() ? kind.get() + "." + key.get() : written;
  }

  /** The English of a word; the word if it is in Latin letters; empty if nothing is called so. */
  private static Optional<String> translated(String word, Map<String, List<String>> words) {
    String english = english(word.strip(), words);
    return english.isEmpty()
        ? Optional.of(word.strip()).filter(latin -> latin.matches("\\p{ASCII}+"))
        : Optional.of(english);
  }

  /** "; did you mean '培训.年预算'?" for a parameter with errors in its words; or "". */
  static String question(String written) {
    int dot = written.indexOf('.');
    String word = (dot < 0 ? written : written.substring(0, dot)).strip();
    List<String> kinds = near(word, KINDS);
    List<String> keys =
        dot < 0 ? List.of(USUAL_KEY) : near(written.substring(dot + 1).strip(), KEYS);
    List<String> meant = new ArrayList<>();
    if (kinds.isEmpty()) {
      kinds = dot < 0 ? named(name -> name.contains(word)) : sharing(word);
    }
    for (String kind : kinds) {
      for (String key : keys) {
        meant.add(kind + "." + key);
      }
    }
    meant.remove(written);
    return meant.size() > MOST_NAMED ? "" : Nearest.question(meant);
  }

  /** The words that one is, or that it was probably meant to be. */
  private static List<String> near(String word, Map<String, List<String>> words) {
    if (translated(word, words).isPresent()) {
      return List.of(word);
    }
    List<String> all = words.values().stream().flatMap(List::stream).toList();
    return Nearest.of(word, all).stream().filter(one -> shares(one, word)).toList();
  }

  /**
   * The short names of the kinds that have a word in a name, else of the one that has a Chinese
   * letter of it; none if they are many.
   */
  private static List<String> sharing(String word) {
    List<String> whole = named(name -> name.contains(word));
    if (!whole.isEmpty()) {
      return whole.size() <= MOST_NAMED ? whole : List.of();
    }
    List<String> part = named(name -> shares(name, word));
    return part.size() == 1 ? part : List.of();
  }

  /** The shortest name that fits of each kind that has one. */
  private static List<String> named(Predicate<String> fits) {
    return KINDS.values().stream()
        .flatMap(
            names ->
                names.stream().filter(fits).min(Comparator.comparingInt(String::length)).stream())
        .sorted()
        .toList();
  }

  private static boolean shares(String name, String word) {
    return word.chars().anyMatch(letter -> Han.is(letter) && name.indexOf(letter) >= 0);
  }

  /** True if the word before the dot is a kind in Chinese or may be one in English. */
  static boolean knowsKind(String written) {
    return translated(written.replaceFirst("\\..*", ""), KINDS).isPresent();
  }

  /** True if the word behind the dot is a key of policies in Chinese. */
  static boolean knowsKey(String written) {
    return !english(written.replaceFirst("[^.]*\\.", "").strip(), KEYS).isEmpty();
  }

  /** The first Chinese name of a key of policies; the key itself if it has none. */
  static String key(String english) {
    return KEYS.getOrDefault(english, List.of(english)).get(0);
  }

  /** The kind of a Chinese name; empty for none. */
  static String kind(String written) {
    return english(written.strip(), KINDS);
  }

  /** The kinds with their first Chinese names. */
  static String kinds() {
    return Say.list(
        KINDS.entrySet().stream()
            .map(kind -> kind.getKey() + " " + kind.getValue().get(0))
            .sorted()
            .toList());
  }

  private static String english(String word, Map<String, List<String>> words) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().contains(word))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
