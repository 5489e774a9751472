package org.taocun.base;

/** Traditional characters of amounts, units and heads of columns, in their simplified forms. */
final class Traditional {
  private static final String LETTERS = "萬億貳參陸兩圓塊個點戶農縣鄉鎮噸數經緯東編號產業類別資儲帶頭開莊區間閾錢週條單裡標準態時採納權層組選擇對級項總協";
  private static final String PLAIN = "万亿贰叁陆两圆块个点户农县乡镇吨数经纬东编号产业类别资储带头开庄区间阈钱周条单里标准态时采纳权层组选择对级项总协";

  private Traditional() {}

  static String simplified(String text) {
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
