package org.taocun.base;

/**
 * Traditional characters of amounts, units, heads of columns and goods, in their simplified forms.
 */
public final class Traditional {
  private static final String LETTERS =
      "萬億貳參陸兩圓塊個點戶農縣鄉鎮噸數經緯東編號產業類別資儲帶頭開莊區間閾錢週條單裡標準態時採納權層組選擇對級項總協"
          + "傢裝車藥糧雞鴨豬魚蝦蟲乾堅鮮貨內衛飾襪電腦機燈飲醬鹽麵蓮蘋棗薑葉綠紅綢絲織繡紙筆書畫銀銅鐵鋼寶樂戲劇劑護膚膠雜貝製";
  private static final String PLAIN =
      "万亿贰叁陆两圆块个点户农县乡镇吨数经纬东编号产业类别资储带头开庄区间阈钱周条单里标准态时采纳权层组选择对级项总协"
          + "家装车药粮鸡鸭猪鱼虾虫干坚鲜货内卫饰袜电脑机灯饮酱盐面莲苹枣姜叶绿红绸丝织绣纸笔书画银铜铁钢宝乐戏剧剂护肤胶杂贝制";

  private Traditional() {}

  /** A text with the traditional characters that are known here in their simplified forms. */
  public static String simplified(String text) {
    StringBuilder simple = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int letter = LETTERS.indexOf(text.charAt(i));
      if (letter >= 0) {
        simple.setCharAt(i, PLAIN.charAt(letter));
      }
    }
    return simple.toString();
  }
}
