package org.taocun.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {
  @ParameterizedTest
  @CsvSource({
    "504b0304, ARCHIVE",
    "d0cf11e0a1b11ae1, OLD_OFFICE",
    "255044462d312e34, PDF",
    "89504e470d0a1a0a, IMAGE",
    "ffd8ffe000104a46, IMAGE",
    "474946383961, IMAGE",
    "1f8b0800, ARCHIVE",
    "526172211a0700, ARCHIVE",
    "53514c69746520666f726d6174203300, DATABASE",
    "fffe6d00, UTF16",
    "feff006d, UTF16",
    "6d006f006e00, UTF16",
    "006d006f006e, UTF16",
  })
  void aFileIsKnownByItsFirstBytes(String hex, FileKind kind) {
    assertThat(FileKind.of(HexFormat.of().parseHex(hex))).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "xl/workbook.xml, WORKBOOK",
    "word/document.xml, DOCUMENT",
    "scenarios/a.yaml, ARCHIVE",
  })
  void anArchiveIsKnownByWhatIsInIt(String entry, FileKind kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
    }
    assertThat(FileKind.of(out.toByteArray())).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "PK,1\n",
        "months: 60\n",
        "\ufeffdate,value\n",
        "\u6c99\u96c6",
        "<graphml/>"
      })
  void aTextInUtf8IsOfNoOtherKind(String text) {
    assertThat(FileKind.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GBK  | name,size;东风,2            | GBK
          GBK  | 村,户数;甲村,12             | GBK
          GBK  | 编号,县,户数,经度;Z1,宿迁,5 | GBK
          GBK  | 戶數,鄉鎮;12,東風           | GBK
          Big5 | 縣,鄉鎮,戶數;甘肅,東風,2    | BIG5
          Big5 | 村,戶數;玉山,12             | BIG5
          Big5 | 名稱;甲                     | BIG5
          Big5 | name,size;中正里,2          | BIG5
          Big5 | 農戶,年月;一,二             | BIG5
          GBK  | id,note;1,东               | GBK_OR_BIG5
          """)
  void theEncodingOfChineseIsThatInWhichItMakesSense(String charset, String text, FileKind kind) {
    byte[] bytes = text.replace(';', '\n').getBytes(Charset.forName(charset));
    assertThat(FileKind.of(bytes)).isEmpty();
    assertThat(FileKind.ofText(bytes)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1, caf\u00e9", "Shift_JIS, \u30ab\u30bf\u30ab\u30ca"})
  void otherEncodingsAreNotTakenForChinese(String charset, String text) {
    assertThat(FileKind.ofText((text + ",2\n").getBytes(Charset.forName(charset)))).isEmpty();
  }
}
