package org.taocun.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hint is the number that was meant, or nothing. */
class WrittenNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200万             | yuan/month   | 2000000
          1.5萬             | yuan         | 15000
          3億元             | yuan         | 300000000
          1000 万元         | yuan         | 10000000
          1.5亿元/年        | yuan/year    | 150000000
          ￥2,000           | yuan         | 2000
          1,000万           | yuan         | 10000000
          3千               | yuan         | 3000
          1万2千            | yuan         | 12000
          五百              | households   | 500
          一百零五          | households   | 105
          2万亿             | yuan         | 2000000000000
          10万元/年         | yuan/month   |
          12万元/年         | yuan/month   | 10000
          5元/斤            | yuan/kg      | 10
          1.5k              | yuan         | 1500
          2m                | yuan         | 2000000
          2 million yuan    | yuan         | 2000000
          20w               | yuan         | 200000
          300 m             | km           | 0.3
          10千米            | km           | 10
          10km              | km           | 10
          500g              | kg           | 0.5
          8y                | months       | 96
          8年               | months       | 96
          10 months         | months       | 10
          24m               | months       | 24
          18个月            | years        | 1.5
          2 weeks           | days         | 14
          386户             | households   | 386
          386户             |              | 386
          386人             | households   |
          60家              | shops        | 60
          50%               | share        | 0.5
          50％              | share        | 0.5
          2,5 %             | share        | 0.025
          百分之三十        | share        | 0.3
          三成              | share        | 0.3
          5‰                | share        | 0.005
          12%               |              | 0.12
          120%              | factor       | 1.2
          50%               | yuan         |
          5%/month          | share/month  | 0.05
          0,125             | share        | 0.125
          12,5              | yuan         | 12.5
          1,234             | yuan         | 1234, or 1.234 if the comma marks decimals
          10,000,000        | yuan         | 10000000
          1,234.5           | yuan         | 1234.5
          1.234,5           | yuan         | 1234.5
          1.234.567         | yuan         | 1234567
          1 000 000         | yuan         | 1000000
          1_000             | yuan         | 1000
          1'000             | yuan         | 1000
          1，234            | yuan         | 1234
          ６０              | months       | 60
          ０．５            | share        | 0.5
          “60”              | months       | 60
          −5                | yuan         | -5
          1/2               | share        | 0.5
          1/3               | share        |
          10^6              | yuan         | 1000000
          1.5×10^6          | yuan         | 1500000
          约200万           | yuan         | 2000000
          $200              | yuan         |
          200 dollars       | yuan         |
          0x10              | months       |
          一百五            | households   |
          1万5              | yuan         |
          5-10              | yuan         |
          2014年            | share        |
          34°30′            | degrees      | 34.5
          117°54'           | degrees      | 117.9
          117º54’           | degrees      | 117.9
          117°54            | degrees      |
          117°54′36″        | degrees      | 117.91
          116.4E            | degrees      | 116.4
          南纬34.2          | degrees      | -34.2
          """)
  void theHintIsTheNumberThatWasMeant(String typed, String unit, String meant) {
    assertThat(WrittenNumber.hint(typed, unit == null ? "" : unit, number -> true))
        .isEqualTo(meant == null ? "" : ": write " + meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0，3 | : '，' is no decimal point; write 0.3 if it stands for one",
        "０。５ | : '。' is no decimal point; write 0.5 if it stands for one",
        "3、25 | : '、' is no decimal point; write 3.25 if it stands for one",
        "－0.5 | : '－' is no sign of a plain number",
        "—0.5 | : '—' is no sign of a plain number",
        "－3，5 | ''",
        "1，2，3 | ''",
      })
  void aSignThatNoNumberHasIsNamed(String typed, String hint) {
    assertThat(WrittenNumber.hint(typed, "", number -> number.signum() >= 0)).isEqualTo(hint);
  }

  @ParameterizedTest
  @CsvSource({
    "2014,false,2014-01",
    "2014,true,2014-12",
    "2014/3/1,false,2014-03",
    "2014年3月,false,2014-03",
    "2014.3,false,2014-03",
    "201403,true,2014-03",
    "3/2014,false,2014-03",
    "Dec-18,false,2018-12",
    "41640,false,2014-01",
    "２０１４-３,false,2014-03"
  })
  void aMonthIsHintedAtToo(String typed, boolean last, String meant) {
    assertThat(WrittenMonth.hint(typed, last)).isEqualTo(": write " + meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/2/2014", "14-03", "2014-13", "春节", "360000"})
  void anUncertainMonthGetsNoHint(String typed) {
    assertThat(WrittenMonth.hint(typed, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1d", "0x1p3", "NaN", "Infinity", "1e999", "６", ""})
  void onlyPlainFiniteDecimalsAreRead(String text) {
    assertThat(WrittenNumber.read(text)).isEmpty();
  }
}
