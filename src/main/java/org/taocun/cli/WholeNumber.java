package org.taocun.cli;

import java.math.BigDecimal;
import org.taocun.base.Say;
import org.taocun.base.WrittenNumber;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A whole number of 1 or more on the command line. */
final class WholeNumber implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String text) {
    if (!text.matches("0*[1-9][0-9]{0,8}")) {
      throw new TypeConversionException(
          Say.of(
              "must be a whole number, 1 or more, was '{0}'{1}",
              text, WrittenNumber.hint(text, "", WholeNumber::fits)));
    }
    return Integer.valueOf(text);
  }

  private static boolean fits(BigDecimal meant) {
    return meant.stripTrailingZeros().scale() <= 0
        && meant.signum() > 0
        && meant.precision() - meant.scale() <= 9;
  }
}
