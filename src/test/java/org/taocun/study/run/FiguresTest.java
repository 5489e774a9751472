package org.taocun.study.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.taocun.base.ScenarioException;
import org.taocun.base.Words;
import org.taocun.output.figure.Band;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.Palette;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.output.text.Language;
import org.taocun.study.results.ResultsJob;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class FiguresTest {
  private static final List<String> NAMES =
      List.of("growth", "clusters", "income", "prices", "exposure", "herding", "map", "spending");

  private static final char UNBROKEN = '\u00a0';

  @TempDir private static Path made = Path.of("");

  @TempDir Path place;

  @BeforeAll
  static void make() throws InterruptedException {
    finished(made.resolve("two"), 2, Language.EN);
  }

  private static FigureRequest request(Language language) {
    return new FigureRequest(
        language,
        List.of(
            new ObservedPoint("2006", 1, "sellers", "Dongfeng", "press 2006"),
            new ObservedPoint("2008-05", 260, "sellers", "Dongfeng", "press 2006"),
            new ObservedPoint("2009", 400, "sellers", "东风", "a survey"),
            new ObservedPoint("2031", 9999, "sellers", "Later", "nobody")));
  }

  private Path results(String name, int replications, Language language)
      throws InterruptedException {
    return finished(place.resolve(name), replications, language);
  }

  private static Path finished(Path folder, int replications, Language language)
      throws InterruptedException {
    RunContent request = Samples.request(replications, RunContent.Options.PLAIN);
    return Samples.finished(folder, request, 2, request(language));
  }

  private Path two() throws IOException {
    return Copies.copy(made.resolve("two"), place.resolve("run"));
  }

  private static String text(Path svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document document = factory.newDocumentBuilder().parse(svg.toFile());
    NodeList texts = document.getElementsByTagName("text");
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < texts.getLength(); i++) {
      all.append(texts.item(i).getTextContent()).append(' ');
    }
    return all.toString().replace(UNBROKEN, ' ');
  }

  /** The share of pixels that are not white, measured on every fourth line. */
  private static double ink(Path png) throws IOException {
    BufferedImage image = ImageIO.read(png.toFile());
    long inked = 0;
    long seen = 0;
    for (int y = 0; y < image.getHeight(); y += 4) {
      for (int x = 0; x < image.getWidth(); x++) {
        inked += (image.getRGB(x, y) & 0xffffff) == 0xffffff ? 0 : 1;
        seen++;
      }
    }
    return inked / (double) seen;
  }

  @ParameterizedTest
  @EnumSource
  void everyFigureSaysWhatItShows(Language language) throws Exception {
    Path figures = results("run", 5, language).resolve("figures");
    Words words = language.words();
    for (String name : NAMES) {
      String text = text(figures.resolve(name + ".svg"));
      assertThat(text)
          .as(name)
          .contains(language == Language.EN ? "Shaji, a village that copies" : "沙集：互相模仿的村庄")
          .contains(words.of("figure." + name))
          .contains("n = 5")
          .contains(language == Language.EN ? "seed 7" : "随机种子 7");
      assertThat(ink(figures.resolve(name + ".png"))).as(name).isBetween(0.01, 0.6);
    }
    assertThat(text(figures.resolve("growth.svg")))
        .contains(words.of("axis.sellers"))
        .contains(words.of("axis.taobaoVillages"))
        .contains(words.of("legend.band.few"))
        .contains(words.of("legend.observed", "Dongfeng"))
        .contains("press 2006")
        .contains(words.of("legend.observed", "东风"))
        .doesNotContain("nobody");
    assertThat(text(figures.resolve("spending.svg")))
        .contains(words.of("instrument.training"))
        .contains("2007")
        .contains("2008");
  }

  @Test
  void theMapMarksTaobaoVillagesAndThoseInClusters() throws Exception {
    Path folder = two();
    Words words = Language.EN.words();
    Path map = folder.resolve("figures/map.svg");
    assertThat(text(map))
        .contains(words.of("legend.taobaoVillageOften"))
        .contains(words.of("legend.inClusterOften"))
        .contains(" v2 ", " 东风村 ");
    // Two villages and the legend.
    assertThat(outlines(map, Palette.CLUSTER)).isEqualTo(3);
    Path villages = folder.resolve("villages.csv");
    Files.writeString(villages, Files.readString(villages).replace(",v2,furniture", ",,furniture"));
    new ResultsJob(folder, Language.EN).draw(Optional.empty());
    assertThat(text(map)).doesNotContain(words.of("legend.inClusterOften"));
    assertThat(outlines(map, Palette.CLUSTER)).isZero();
  }

  private static int outlines(Path svg, java.awt.Color colour) throws IOException {
    String drawn =
        "stroke=\"rgb(%d,%d,%d)\"".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
    return Files.readString(svg).split(java.util.regex.Pattern.quote(drawn), -1).length - 1;
  }

  @Test
  void resultsWithoutClustersAreDrawnAllTheSame() throws Exception {
    Path folder = two();
    Path villages = folder.resolve("villages.csv");
    Files.writeString(
        villages, Files.readString(villages).replaceFirst(",cluster\n", ",otherwise\n"));
    assertThat(new ResultsJob(folder, Language.EN).draw(Optional.empty())).isEmpty();
  }

  @Test
  void aSingleReplicationHasNoBand() throws Exception {
    String text = text(results("run", 1, Language.EN).resolve("figures/growth.svg"));
    assertThat(text)
        .contains("n = 1 replication, seed 7")
        .doesNotContain("5-95 %", "least to most");
  }

  @Test
  void figuresDrawnTwiceAreTheSame() throws Exception {
    Path folder = results("run", 3, Language.ZH);
    List<ByteBuffer> before = bytes(folder);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(new ResultsJob(folder, Language.ZH).draw(Optional.empty())).isEmpty();
    } finally {
      Locale.setDefault(locale);
    }
    assertThat(bytes(folder)).isEqualTo(before);
  }

  private static List<ByteBuffer> bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("figures"))) {
      return files.sorted().map(FiguresTest::read).toList();
    }
  }

  private static ByteBuffer read(Path file) {
    try {
      return ByteBuffer.wrap(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void redrawingTakesOtherPoints() throws Exception {
    Path folder = two();
    new ResultsJob(folder, Language.EN)
        .draw(Optional.of(List.of(new ObservedPoint("2008", 7, "priceYuan", "Mine", "my survey"))));
    assertThat(text(folder.resolve("figures/growth.svg"))).doesNotContain("Dongfeng");
    assertThat(text(folder.resolve("figures/prices.svg"))).contains("my survey");
  }

  @Test
  void captionsNameEachSourceOnceAndBreakNoneOfThem() throws Exception {
    Path folder = two();
    new ResultsJob(folder, Language.EN)
        .draw(
            Optional.of(
                List.of(
                    new ObservedPoint("2007", 7, "sellers", "My place", "press May 2012; a survey"),
                    new ObservedPoint("2008", 9, "sellers", "My place", "a survey; news 2013"))));
    assertThat(text(folder.resolve("figures/growth.svg")).replaceAll("\\s+", " "))
        .contains("My place: press May 2012; a survey; news 2013. A year alone");
  }

  @Test
  void theMapOfTwoVillagesIsNotCrowdedWithNumbers() throws Exception {
    Path folder = two();
    Path villages = folder.resolve("villages.csv");
    List<String> lines = Files.readAllLines(villages);
    Files.write(villages, lines.subList(0, 3));
    new ResultsJob(folder, Language.EN).draw(Optional.empty());
    assertThat(text(folder.resolve("figures/map.svg")).split(" ", -1))
        .filteredOn(word -> word.matches("-?[0-9.]+"))
        .hasSizeBetween(8, 28);
  }

  @ParameterizedTest
  @CsvSource({"12, 2006-06", "24, 2006-07", "96, 2010", "144, 2012", "600, 2020"})
  void datesAreWrittenAsWholeYearsUnlessTheRunIsShort(int months, String written) {
    DateAxis axis = new FigureFrame(Language.EN.words(), "SansSerif").dates(months);
    String last = written.length() == 4 ? written + "-01" : written;
    assertThat(axis.getTickUnit().dateToString(day(last))).isEqualTo(written);
    assertThat(months / (double) months(axis.getTickUnit())).isBetween(3.0, 15.0);
  }

  private static Date day(String month) {
    return Date.from(YearMonth.parse(month).atDay(2).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static int months(DateTickUnit unit) {
    return unit.getMultiple() * (unit.getUnitType().equals(DateTickUnitType.YEAR) ? 12 : 1);
  }

  @Test
  void aFolderWithoutResultsIsRefused() {
    assertThatThrownBy(() -> new ResultsJob(place, Language.EN).draw(Optional.empty()))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("is not a results folder");
  }

  @Test
  void whatTheModelDoesNotReportIsLeftOut() throws Exception {
    Path folder = two();
    Path series = folder.resolve("series.csv");
    Files.writeString(series, Files.readString(series).replaceFirst("priceYuan", "otherYuan"));
    Files.delete(folder.resolve("figures/prices.svg"));
    new ResultsJob(folder, Language.EN).draw(Optional.empty());
    assertThat(text(folder.resolve("figures/prices.svg")))
        .contains("Margin")
        .doesNotContain("Price (yuan)");
  }

  @Test
  void theCumulativeHerdingShareIsCountedByHand() {
    assertThat(SeriesData.cumulativeShare(new double[] {0, 1, 3}, new double[] {0, 2, 4}))
        .containsExactly(Double.NaN, 0.5, 4.0 / 6);
  }

  @Test
  void percentilesAreThoseOfTheirDefinition() {
    double[] twenty = IntStream.rangeClosed(1, 20).mapToDouble(k -> k).toArray();
    assertThat(Band.of(twenty)).isEqualTo(new Band(2, 10.5, 19));
    assertThat(Band.of(new double[] {5, Double.NaN, 1, 2, 4, 3})).isEqualTo(new Band(1, 3, 5));
    assertThat(Band.of(new double[] {2})).isEqualTo(new Band(2, 2, 2));
    assertThat(Band.of(new double[] {Double.NaN}).median()).isNaN();
  }

  @Test
  void bothLanguagesHaveTheSameWords() throws Exception {
    assertThat(keys("/org/taocun/output/figures_zh.properties"))
        .isEqualTo(keys("/org/taocun/output/figures.properties"));
  }

  private static Set<String> keys(String name) throws IOException {
    java.util.Properties properties = new java.util.Properties();
    try (var in = FiguresTest.class.getResourceAsStream(name)) {
      assertThat(in).isNotNull();
      properties.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }
}
