package org.taocun.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reader of longitudes and latitudes with signs of degrees, minutes, seconds and directions. */
final class Degrees {
  /** Decimals that are kept: 1e-6 degrees are 0.1 m. */
  private static final int DECIMALS = 6;

  private static final Set<String> NEGATIVE = Set.of("s", "w", "西经", "南纬");

  private static final Pattern FORM =
      Pattern.compile(
          "([news]|东经|西经|北纬|南纬)?\\s*(-?[0-9]+(?:\\.[0-9]+)?)\\s*(?:[°º度]\\s*"
              + "(?:([0-9]{1,2}(?:\\.[0-9]+)?)\\s*['′’分]\\s*"
              + "(?:([0-9]{1,2}(?:\\.[0-9]+)?)\\s*(?:''|[\"″”秒])?\\s*)?)?)?([news])?");

  private Degrees() {}

  /** The decimal degrees that a text means. */
  static Optional<BigDecimal> of(String text) {
    Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      return Optional.empty();
    }
    BigDecimal degrees =
        new BigDecimal(form.group(2)).add(part(form.group(3), 60)).add(part(form.group(4), 3600));
    String direction = form.group(1) == null ? form.group(5) : form.group(1);
    boolean south = direction != null && NEGATIVE.contains(direction);
    return Optional.of(south ? degrees.negate() : degrees);
  }

  private static BigDecimal part(String digits, int of) {
    return digits == null
        ? BigDecimal.ZERO
        : new BigDecimal(digits).divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP);
  }
}
