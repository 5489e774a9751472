package org.taocun.output.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.taocun.base.Say;
import org.taocun.base.Words;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.text.Language;

/** The figures of a results folder, drawn in one language with the fonts that are installed. */
public final class FigureSet {
  private FigureSet() {}

  /** The drawing of the figures of one kind of results. */
  @FunctionalInterface
  public interface Drawer {
    /**
     * Draws the figures.
     *
     * @param folder the target, which exists
     */
    void draw(FigureFrame frame, Path folder) throws IOException;
  }

  /**
   * Draws into the folder {@code figures} of results that are being made.
   *
   * @param shown as in {@link #frame}
   * @return messages for the user, such as what could not be drawn
   */
  public static List<String> draw(
      WorkFolder work, Language asked, Function<Language, String> shown, Drawer drawer) {
    try {
      return draw(work.stage().resolve("figures"), asked, shown, drawer);
    } catch (IOException e) {
      throw Disk.refusal(work.shownTarget(), e);
    }
  }

  /** Draws into any folder and makes it if it is missing. */
  public static List<String> draw(
      Path folder, Language asked, Function<Language, String> shown, Drawer drawer)
      throws IOException {
    Optional<Fonts> fonts = Fonts.installed();
    if (fonts.isEmpty()) {
      return List.of(Fonts.none());
    }
    List<String> notes = new ArrayList<>();
    FigureFrame frame = frame(fonts.get(), asked, shown, notes);
    drawer.draw(frame, Files.createDirectories(folder));
    return notes;
  }

  /**
   * The frame in a language; in English if no font shows the language.
   *
   * @param shown the texts that figures show beside the language's own words
   * @param notes receives messages for the user
   */
  public static FigureFrame frame(
      Fonts fonts, Language asked, Function<Language, String> shown, List<String> notes) {
    boolean legible =
        asked == Language.EN || fonts.covering(asked, asked.words().all()).isPresent();
    if (!legible) {
      notes.add(
          Say.of(
              "figures are in English: no installed font shows Chinese; install one (Debian:"
                  + " fonts-noto-cjk or fonts-wqy-zenhei)"));
    }
    Language language = legible ? asked : Language.EN;
    Words words = language.words();
    String family =
        fonts
            .covering(language, words.all() + shown.apply(language))
            .or(() -> fonts.covering(language, words.all()))
            .orElse(fonts.usual(language));
    return new FigureFrame(words, family);
  }
}
