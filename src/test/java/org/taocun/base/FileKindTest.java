package org.taocun.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
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

  @Test
  void chineseTextThatIsNotUtf8IsTakenForGbk() {
    byte[] gbk = "name,size\n\u4e1c\u98ce,2\n".getBytes(Charset.forName("GBK"));
    assertThat(FileKind.of(gbk)).isEmpty();
    assertThat(FileKind.ofText(gbk)).contains(FileKind.GBK);
    byte[] big5 =
        "\u7e23,\u9109\u93ae,\u6236\u6578\n\u7518\u8089,\u6771\u98a8,2\n"
            .getBytes(Charset.forName("Big5"));
    assertThat(FileKind.ofText(big5)).contains(FileKind.BIG5);
    byte[] latin = "caf\u00e9,2\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(FileKind.ofText(latin)).isEmpty();
  }
}
