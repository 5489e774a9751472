package org.taocun.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taocun.agents.EntryChance;
import org.taocun.agents.EntryRule;
import org.taocun.agents.EntryRule.Aspect;
import org.taocun.agents.Outlook;
import org.taocun.base.Words;
import org.taocun.geography.Village;
import org.taocun.model.Farmer;
import org.taocun.model.Watch;
import org.taocun.trace.Event;

/** Facts about a single household or village, line by line. */
public final class Facts {
  /**
   * One line.
   *
   * @param label the name of the fact
   * @param value the fact
   */
  public record Fact(String label, String value) {}

  private static final int NAMED = 6;

  private final Words words;
  private final List<Fact> lines = new ArrayList<>();

  private Facts(Words words) {
    this.words = words;
  }

  /** A household's state, ties, traits and motive. */
  public static List<Fact> household(Scene scene, int number) {
    Farmer farmer = scene.watch().farmer(number);
    Words words = scene.words();
    Facts facts = new Facts(words);
    facts.add("name", farmer.name());
    Village home = scene.watch().territory().village(farmer.village());
    facts.add("villageName", named(words, scene.names().village(home), home.id()));
    facts.add("status", words.of("status." + farmer.status()));
    facts.add("leader", words.of(farmer.leader() ? "yes" : "no"));
    facts.add("strong", facts.ties(farmer.strongAlters(), farmer.strongSelling()));
    facts.add("weak", facts.ties(farmer.weakAlters(), farmer.weakSelling()));
    facts.add("threshold", facts.number(farmer.threshold(), 3));
    facts.add("skill", facts.number(farmer.skill(), 2));
    facts.add("savings", facts.yuan(farmer.capitalYuan()));
    facts.add("profit", farmer.sells() ? facts.yuanPerMonth(farmer.profitYuan()) : "–");
    Optional<Event> entry = farmer.lastEntry();
    facts.add("since", entry.map(e -> facts.entry(scene.watch(), e)).orElse("–"));
    facts.add("motive", entry.map(e -> words.of("motive." + e.motive())).orElse("–"));
    facts.add("seen", entry.map(facts::seen).orElse("–"));
    facts.sellers(scene.watch(), number);
    farmer.outlook().ifPresent(outlook -> facts.weighed(farmer.entryRule(), outlook));
    return List.copyOf(facts.lines);
  }

  /** Names of alters that sell, which are examples to a household. */
  private void sellers(Watch watch, int number) {
    Set<Integer> alters = new LinkedHashSet<>(watch.strongAlters(number));
    alters.addAll(watch.weakAlters(number));
    List<String> sellers =
        alters.stream().map(watch::farmer).filter(Farmer::sells).map(Farmer::name).toList();
    if (!sellers.isEmpty()) {
      String named =
          String.join(words.of("facts.comma"), sellers.subList(0, Math.min(NAMED, sellers.size())));
      int others = sellers.size() - NAMED;
      add("examples", others > 0 ? words.of("facts.others", named, number(others, 0)) : named);
    }
  }

  /** Adds the outlook of a household that does not sell, as far as the rule weighs it. */
  private void weighed(EntryRule rule, Outlook outlook) {
    if (rule.weighs(Aspect.SOCIAL)) {
      String wanted = number(outlook.threshold(), 2);
      add("evidence", words.of("facts.wanted", number(outlook.social(), 2), wanted));
    }
    if (rule.weighs(Aspect.BELIEF)) {
      String instead = yuan(outlook.outsideYuan());
      add("expected", words.of("facts.instead", yuan(outlook.expectedProfitYuan()), instead));
    }
    if (rule.weighs(Aspect.BARRIER)) {
      add("barrier", number(outlook.barrier(), 2));
    }
    if (rule.weighs(Aspect.MONEY)) {
      String can = words.of(outlook.affordable() ? "facts.canPay" : "facts.cannotPay");
      add("startup", words.of("facts.of", yuan(outlook.startupYuan()), can));
    }
    add("chance", number(100 * EntryChance.of(rule, outlook), 1) + " %");
  }

  /** A village's size, sellers, stage and sales. */
  public static List<Fact> village(Scene scene, int position) {
    Watch watch = scene.watch();
    Village village = watch.territory().village(position);
    Words words = scene.words();
    Facts facts = new Facts(words);
    int sellers = watch.sellers(position);
    facts.add("name", named(words, scene.names().village(village), village.id()));
    String township = named(words, scene.names().township(village), village.township());
    facts.add("place", words.of("facts.place", village.county(), township));
    facts.add("households", facts.number(village.households(), 0));
    facts.add(
        "sellers", words.of("facts.of", facts.number(sellers, 0), facts.percent(sellers, village)));
    facts.add("stage", words.of("stage." + watch.stage(position)));
    facts.add("taobao", words.of(watch.taobaoVillage(position) ? "yes" : "no"));
    facts.add("cluster", words.of(watch.inCluster(position) ? "yes" : "no"));
    facts.add(
        scene.frame().month() < 12 ? "salesSoFar" : "sales",
        facts.yuan(watch.yearlySalesYuan(position)));
    facts.add("industry", facts.number(village.industrialBase(), 2));
    facts.add("hub", facts.words.of("facts.km", facts.number(village.hubKm(), 1)));
    facts.add("broadband", words.of(village.broadband() ? "yes" : "no"));
    return List.copyOf(facts.lines);
  }

  /** A household in a line. */
  public static String briefHousehold(Scene scene, int number) {
    Words words = scene.words();
    String name = words.of("facts.household", scene.watch().farmer(number).name());
    return words.of("facts.is", name, words.of("status." + scene.frame().status(number)));
  }

  /** A village in a line. */
  public static String briefVillage(Scene scene, int position) {
    Village village = scene.villages().get(position);
    Facts facts = new Facts(scene.words());
    String place =
        scene
            .words()
            .of("facts.of", scene.names().village(village), scene.names().township(village));
    String sell =
        scene
            .words()
            .of(
                "map.sellers",
                facts.number(scene.frame().sellers(position), 0),
                facts.number(village.households(), 0),
                scene.percent(scene.share(position)));
    return scene.words().of("facts.is", place, sell);
  }

  /** A name, and what tables call it if that is something else. */
  private static String named(Words words, String name, String id) {
    return name.equals(id) ? id : words.of("facts.of", name, id);
  }

  private void add(String key, String value) {
    lines.add(new Fact(words.of("fact." + key), value));
  }

  private String entry(Watch watch, Event entry) {
    if (entry.month() == 0) {
      return words.of("facts.fromStart");
    }
    var date = watch.scenario().start().plusMonths(entry.month() - 1L);
    return words.of(
        "facts.date", date.getYear(), words.of("month." + date.getMonthValue()), entry.month());
  }

  private String seen(Event entry) {
    return words.of("facts.seen", share(entry.strongShare()), share(entry.weakShare()));
  }

  private String share(double share) {
    return number(100 * share, 0) + " %";
  }

  private String percent(int sellers, Village village) {
    return number(100.0 * sellers / village.households(), 1) + " %";
  }

  private String yuan(double yuan) {
    return words.of("facts.yuan", number(yuan, 0));
  }

  private String yuanPerMonth(double yuan) {
    return words.of("facts.yuanPerMonth", number(yuan, 0));
  }

  private String ties(int alters, int selling) {
    return words.of("facts.ties", number(alters, 0), number(selling, 0));
  }

  private String number(double value, int digits) {
    return Amounts.number(value, digits);
  }
}
