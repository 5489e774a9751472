package org.taocun.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chinese names of the columns of input files. */
final class Heads {
  private static final Map<String, List<String>> CHINESE =
      Map.ofEntries(
          Map.entry("arm", List.of("方案", "方案名称", "方案名", "政策", "政策名称", "政策方案")),
          Map.entry("parameter", List.of("参数", "参数名", "设置", "指标")),
          Map.entry("value", List.of("值", "数值", "取值", "参数值", "观测值", "数量", "户数", "网商户", "网商户数")),
          Map.entry("from", List.of("起", "开始", "起始", "起始月", "开始月份", "从", "甲", "起点")),
          Map.entry("to", List.of("止", "结束", "终止", "截止", "结束月份", "至", "到", "乙", "终点")),
          Map.entry("source", List.of("来源", "出处", "数据来源", "依据")),
          Map.entry("date", List.of("日期", "时间", "年月", "月份", "年份", "年度", "年", "year")),
          Map.entry("variable", List.of("指标", "变量")),
          Map.entry("label", List.of("名称", "标签", "图例")),
          Map.entry("village", List.of("村", "村庄", "所在村", "村编号", "村庄编号", "行政村", "村名", "村名称")),
          Map.entry(
              "id", List.of("编号", "村编号", "村庄编号", "村", "村庄", "村名", "行政村", "户编号", "农户编号", "农户", "户")),
          Map.entry("county", List.of("县", "县区", "区县", "县市", "县名", "县名称", "所在县")),
          Map.entry("township", List.of("乡镇", "乡镇名称", "乡镇名", "镇", "乡", "镇街", "所在乡镇")),
          Map.entry("households", List.of("户数", "农户数", "家庭户数", "户籍户数", "总户数", "家庭数")),
          Map.entry("longitude", List.of("经度", "东经", "lon", "lng", "long")),
          Map.entry("latitude", List.of("纬度", "北纬", "lat")),
          Map.entry("xKm", List.of("横坐标", "东西向")),
          Map.entry("yKm", List.of("纵坐标", "南北向")),
          Map.entry("hubKm", List.of("距县城", "到县城距离", "距县级物流配送中心", "距集散中心")),
          Map.entry("industrialBase", List.of("产业基础")),
          Map.entry("broadband", List.of("宽带", "通宽带")),
          Map.entry("urban", List.of("城镇", "城市")),
          Map.entry("category", List.of("类别", "品类", "产品类别", "主营品类", "产品")),
          Map.entry("station", List.of("站点", "服务站点")),
          Map.entry("coldChain", List.of("冷链", "冷链覆盖")),
          Map.entry("capitalYuan", List.of("资金", "资本", "储蓄", "存款")),
          Map.entry("skill", List.of("技能")),
          Map.entry("threshold", List.of("阈值")),
          Map.entry("leader", List.of("带头人")),
          Map.entry("earning", List.of("收入系数")),
          Map.entry("household", List.of("农户", "户", "户编号", "农户编号", "户主", "编号", "户号")),
          Map.entry("month", List.of("月份", "月", "年月", "开店月份", "开店时间", "开店年月", "采用月份")),
          Map.entry("period", List.of("期", "期数")),
          Map.entry("sd", List.of("标准差", "误差", "不确定性")),
          Map.entry("use", List.of("用途")),
          Map.entry("scope", List.of("范围")),
          Map.entry("group", List.of("组", "组别", "分组", "所在组")),
          Map.entry("adopted", List.of("采纳", "采纳期", "采纳期数", "采用期")),
          Map.entry("left", List.of("放弃", "放弃期", "放弃期数")),
          Map.entry("returned", List.of("重返", "重返期")),
          Map.entry("world", List.of("世界", "组次")),
          Map.entry("choice", List.of("选择", "所选")),
          Map.entry("layer", List.of("关系层", "关系类型")),
          Map.entry("weight", List.of("权重")),
          Map.entry("months", List.of("月数")),
          Map.entry("logarithmic", List.of("对数")));

  /** Letters from which the beginning of an English name is taken for it. */
  private static final int LEAST_BEGUN = 4;

  private Heads() {}

  /** True if a head is a Chinese name of a column. */
  static boolean isChinese(String head) {
    String bare = bare(head);
    return Han.in(bare) && CHINESE.values().stream().anyMatch(names -> names.contains(bare));
  }

  private static String bare(String head) {
    return HeadUnits.without(Traditional.simplified(head).replaceAll("\\s+", ""));
  }

  /** Columns in the user's language: in Chinese also by the first of their Chinese names. */
  static String shown(List<String> columns) {
    return Say.list(columns.stream().map(Heads::shown).toList());
  }

  /** A column in the user's language: in Chinese also by the first of its Chinese names. */
  static String shown(String column) {
    return Say.chinese() && CHINESE.containsKey(column)
        ? CHINESE.get(column).get(0) + "（" + column + "）"
        : column;
  }

  /** The one of some heads that is most like the names of a column; empty where none is. */
  static Optional<String> nearest(String column, List<String> heads) {
    List<String> names = new ArrayList<>(CHINESE.getOrDefault(column, List.of()));
    names.add(column);
    return heads.stream()
        .filter(head -> likeness(head, names) > 0)
        .max(Comparator.comparingLong(head -> likeness(head, names)));
  }

  /** The column of which a head is the beginning: of its name, or of a Chinese one of it. */
  static Optional<String> begun(String head, List<String> columns) {
    String bare = bare(head);
    if (bare.length() < (Han.in(bare) ? 2 : LEAST_BEGUN)) {
      return Optional.empty();
    }
    List<String> meant =
        columns.stream()
            .filter(
                column ->
                    Stream.concat(
                            Stream.of(column), CHINESE.getOrDefault(column, List.of()).stream())
                        .anyMatch(name -> name.startsWith(bare)))
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private static long likeness(String head, List<String> names) {
    return names.stream().mapToLong(name -> likeness(head, name)).max().orElse(0);
  }

  /**
   * The Chinese characters that two names share, or the letters of the one that the other holds.
   */
  private static long likeness(String one, String other) {
    if (Han.in(one)) {
      return one.chars().distinct().filter(c -> Han.is(c) && other.indexOf(c) >= 0).count();
    }
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    return a.contains(b) || b.contains(a) ? Math.min(a.length(), b.length()) : 0;
  }

  /**
   * The column that a head means: itself, or the one that it is the Chinese name of, with or
   * without blanks, a unit in parentheses and traditional characters.
   *
   * @param known the columns of the file's kind
   * @param found all heads of the file; a column that is there by its own name is not meant
   */
  static String column(String head, Collection<String> known, Collection<String> found) {
    if (known.contains(head)) {
      return head;
    }
    String bare = bare(head);
    Optional<String> meant =
        known.stream()
            .filter(column -> !found.contains(column))
            .filter(column -> CHINESE.getOrDefault(column, List.of()).contains(bare))
            .findFirst();
    return meant.orElse(head);
  }
}
