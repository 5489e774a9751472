package org.taocun.cli;

import java.math.BigDecimal;
import org.taocun.base.Say;
import org.taocun.base.WrittenNumber;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number on the command line: a decimal, or a whole one that may be 0 or less. */
final class AnyNumber {
  private AnyNumber() {}

  /** A decimal number. */
  static final class Decimal implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
      return WrittenNumber.read(text).orElseThrow(() -> refusal(Say.of("a number"), text));
    }
  }

  /** A whole number of 64 bits. */
  static final class Whole implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
      try {
        if (WrittenNumber.plain(text)) {
          return new BigDecimal(text).longValueExact();
        }
      } catch (ArithmeticException tooLong) {
        throw refusal(Say.of("a whole number of at most 64 bits"), text);
      }
      throw refusal(Say.of("a whole number"), text);
    }
  }

  private static TypeConversionException refusal(String what, String text) {
    return new TypeConversionException(
        Say.of(
            "must be {0}, was '{1}'{2}", what, text, WrittenNumber.hint(text, "", meant -> true)));
  }
}
