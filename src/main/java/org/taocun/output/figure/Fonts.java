package org.taocun.output.figure;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.taocun.output.text.Language;

/** The machine's fonts, and which of them can show a text. */
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

  /** What the user is told where nothing can be drawn. */
  public static final String NONE =
      "no figures: this machine has no fonts; install fontconfig and a font (Debian:"
          + " fontconfig fonts-dejavu-core, for Chinese fonts-noto-cjk)";

  private final List<String> installed;

  private Fonts(List<String> installed) {
    this.installed = installed;
  }

  /**
   * The installed fonts; empty where the machine has none. A JDK without fontconfig, without a font
   * or without its graphics libraries says so by various errors: all mean that nothing can be
   * drawn.
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

  /** A family that shows every letter of a text, the usual ones first. */
  Optional<String> covering(Language language, String text) {
    return inOrder(language).stream().filter(family -> covers(family, text)).findFirst();
  }

  /** The family that is taken when none covers a text. */
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
