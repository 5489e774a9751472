package org.taocun.view;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taocun.base.Words;
import org.taocun.geography.Village;

/**
 * The names of places for people. Names from files stand as they are; those of the synthetic plan,
 * such as c1-t2-v3, are put into words.
 */
public final class PlaceNames {
  private static final Pattern VILLAGE = Pattern.compile("c(\\d+)-t(\\d+)-v(\\d+)");
  private static final Pattern TOWNSHIP = Pattern.compile("c(\\d+)-t(\\d+)");

  private final Words words;
  private final boolean counties;

  /**
   * Names in a language.
   *
   * @param counties whether places of several counties are named
   */
  public PlaceNames(Words words, boolean counties) {
    this.words = words;
    this.counties = counties;
  }

  /** The names of villages that stand beside each other, by their ids. */
  public static List<String> of(List<String> ids, Locale locale) {
    boolean counties =
        ids.stream().map(id -> id.replaceFirst("-t\\d+-v\\d+$", "")).distinct().count() > 1;
    PlaceNames names = new PlaceNames(ViewWords.in(locale), counties);
    return ids.stream().map(names::village).toList();
  }

  /** The name of a village, short enough for a map. */
  public String village(Village village) {
    return village(village.id());
  }

  /** The name of the village that has an id. */
  public String village(String id) {
    Matcher planned = VILLAGE.matcher(id);
    return planned.matches()
        ? words.of("place.village", county(planned) + planned.group(2) + "-" + planned.group(3))
        : id;
  }

  /** The name of a village's township. */
  public String township(Village village) {
    Matcher planned = TOWNSHIP.matcher(village.township());
    return planned.matches()
        ? words.of("place.township", county(planned) + planned.group(2))
        : village.township();
  }

  private String county(Matcher planned) {
    return counties ? planned.group(1) + "-" : "";
  }
}
