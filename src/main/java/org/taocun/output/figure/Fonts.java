package org.taocun.output.figure;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.taocun.base.Say;
import org.taocun.output.text.Language;

/** The fonts of the machine. */
public final class Fonts {
  private static final List<String> LATIN =
      List.of("DejaVu Sans", "Noto Sans", "Liberation Sans", "Arial", "Helvetica", "Segoe UI");
  private static final List<String> CHINESE =
      List.of(
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "Source Han Sans SC",
          "WenQuanYi Micro Hei",
          "WenQuanYi Zen Hei",
          "Microsoft YaHei",
          "PingFang SC",
          "Hiragino Sans GB",
          "SimHei",
          "SimSun");

  /** The message for a machine that cannot draw. */
  private static final String NONE =
      "no figures: this machine has no fonts; install fontconfig and a font (Debian:"
          + " fontconfig fonts-dejavu-core, for Chinese fonts-noto-cjk)";

  /** What is said where nothing can be drawn. */
  public static String none() {
    return Say.of(NONE);
  }

  private final List<String> installed;

  private Fonts(List<String> installed) {
    this.installed = installed;
  }

  /**
   * The installed fonts; empty if the machine cannot draw: a JDK without fontconfig, fonts or
   * graphics libraries, which throws various errors.
   */
  public static Optional<Fonts> installed() {
    try {
      List<String> names =
          Arrays.asList(
              GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
      return names.isEmpty() ? Optional.empty() : Optional.of(new Fonts(names));
    } catch (InternalError | LinkageError | AWTError | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The first family, the usual ones tried first, that shows every letter of a text. */
  Optional<String> covering(Language language, String text) {
    return inOrder(language).stream().filter(family -> covers(family, text)).findFirst();
  }

  /** The family used when none covers a text. */
  String usual(Language language) {
    return inOrder(language).get(0);
  }

  private List<String> inOrder(Language language) {
    List<String> order = new ArrayList<>(language == Language.ZH ? CHINESE : LATIN);
    order.addAll(language == Language.ZH ? LATIN : CHINESE);
    order.addAll(installed);
    order.retainAll(installed);
    return order;
  }

  private static boolean covers(String family, String text) {
    return new Font(family, Font.PLAIN, 12).canDisplayUpTo(text) < 0;
  }
}
