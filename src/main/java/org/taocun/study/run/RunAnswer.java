package org.taocun.study.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taocun.base.Words;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.FigureNames;
import org.taocun.output.text.HtmlPage;

/**
 * The results of a run in sentences. Where counties are sampled, estimates for all provinces come
 * first, and figures of the simulated counties are named so.
 *
 * @param replications number of them
 */
record RunAnswer(Path folder, List<HeadlineSpread> headlines, int replications, Words words) {
  /** Sentences that answer first. */
  private static final int LEADING = 3;

  /** Provinces that are named. */
  private static final int NAMED = 5;

  /** Adds the section to a page. */
  void addTo(HtmlPage page) {
    page.heading(words.of("report.answer"));
    List<String> national = national();
    List<String> counted = counted(!national.isEmpty());
    Optional<SampledCounties> sampled = SampledCounties.of(headlines);
    if (sampled.isPresent()) {
      national.forEach(page::paragraph);
      page.paragraph(simulated(sampled.get()));
      page.list(counted);
      return;
    }
    List<String> all = Stream.concat(national.stream(), counted.stream()).toList();
    int leading = Math.min(LEADING, all.size());
    all.subList(0, leading).forEach(page::paragraph);
    page.list(all.subList(leading, all.size()));
  }

  /** What figures of simulated counties are, with a colon. */
  String simulated(SampledCounties sampled) {
    return words.of(
        "report.says.simulatedCounties",
        NumberText.number(sampled.simulated()),
        NumberText.number(sampled.all()));
  }

  /** Estimates for all provinces; nothing without provinces. */
  List<String> national() {
    List<String> sentences = new ArrayList<>();
    headline("nationalTaobaoVillages").ifPresent(count -> sentences.add(villages(count)));
    headline("nationalCountiesWithAny").ifPresent(count -> sentences.add(counties(count)));
    List<ProvinceEstimates> provinces = ProvinceEstimates.of(folder);
    if (provinces.size() > 1) {
      sentences.add(words.of("report.says.provinces", listed(provinces)));
    }
    headline("nationalClusters")
        .ifPresent(
            count -> sentences.add(words.of("report.says.nationalClusters", estimate(count))));
    return sentences;
  }

  private String villages(HeadlineSpread count) {
    Optional<SampledCounties> sampled = SampledCounties.of(headlines);
    if (sampled.isEmpty()) {
      return says("taobaoVillages", count);
    }
    return words.of(
        count.defined() > 1 ? "report.says.nationalVillages" : "report.says.once.nationalVillages",
        NumberText.number(count.mean()),
        NumberText.number(count.error()),
        count.defined(),
        NumberText.number(sampled.get().simulated()),
        NumberText.number(sampled.get().all()),
        NumberText.number(count.low()),
        NumberText.number(count.high()));
  }

  private String counties(HeadlineSpread count) {
    String all = headline("nationalCounties").map(one -> NumberText.number(one.mean())).orElse("-");
    String gini = headline("nationalGiniOverCounties").map(this::estimate).orElse("-");
    return words.of("report.says.nationalCounties", estimate(count), all, gini);
  }

  private String listed(List<ProvinceEstimates> provinces) {
    return String.join(
        words.of("report.says.provinces.join"),
        provinces.stream()
            .limit(NAMED)
            .map(
                one ->
                    words.of(
                        "report.says.province",
                        words.orElse("province." + one.province().replace(" ", ""), one.province()),
                        estimate(one.mean(), one.error())))
            .toList());
  }

  private String estimate(HeadlineSpread figure) {
    String grain = FigureNames.grain(figure.name(), figure.unit());
    String number = NumberText.number(figure.mean(), grain);
    return figure.error() > 0 ? number + " ± " + NumberText.number(figure.error(), grain) : number;
  }

  /** A number, with its standard error of sampling if there is one. */
  static String estimate(double mean, double error) {
    String number = NumberText.number(mean);
    return error > 0 ? number + " ± " + NumberText.number(error) : number;
  }

  /** Figures of the counties that were simulated, each counted once, where they are defined. */
  private List<String> counted(boolean besideNational) {
    List<String> sentences = new ArrayList<>();
    headline("finalShare")
        .filter(share -> !besideNational || SampledCounties.of(headlines).isEmpty())
        .ifPresent(share -> sentences.add(says("finalShare", share)));
    headline("directHerdingShare")
        .ifPresent(share -> sentences.add(says("directHerdingShare", share)));
    if (!besideNational || SampledCounties.of(headlines).isPresent()) {
      add("taobaoVillages", sentences);
    }
    add("firstTaobaoMonth", sentences);
    if (!besideNational) {
      add("clusters", sentences);
    }
    add("householdIncomeYuan", sentences);
    add("giniOfIncome", sentences);
    headline("publicSpendingYuan")
        .filter(spent -> spent.mean() > 0)
        .ifPresent(spent -> sentences.add(says("publicSpendingYuan", spent)));
    return sentences;
  }

  private void add(String figure, List<String> sentences) {
    headline(figure).ifPresent(value -> sentences.add(says(figure, value)));
  }

  private Optional<HeadlineSpread> headline(String name) {
    return headlines.stream()
        .filter(one -> one.name().equals(name) && one.defined() > 0)
        .findFirst();
  }

  /** A sentence with numbers as small as tables show them; shares in percent. */
  private String says(String what, HeadlineSpread figure) {
    boolean share = what.endsWith("Share");
    double times = share ? 100 : 1;
    String grain = share ? NumberText.PERCENT : FigureNames.grain(figure.name(), figure.unit());
    return words.of(
        figure.defined() > 1 ? "report.says." + what : "report.says.once." + what,
        NumberText.number(times * figure.mean(), grain),
        NumberText.number(times * figure.low(), grain),
        NumberText.number(times * figure.high(), grain),
        figure.defined(),
        replications);
  }
}
