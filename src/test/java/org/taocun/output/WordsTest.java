package org.taocun.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taocun.policy.Instrument;
import org.taocun.scenario.Shape;

class WordsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyInstrumentHasAWordInEveryLanguage(Language language) {
    Words words = new Words(language);
    for (Class<?> instrument : Instrument.class.getPermittedSubclasses()) {
      String word = Shape.word(instrument);
      assertThat(words.orElse("instrument." + word, "")).as(word).isNotBlank();
    }
  }

  @Test
  void everyInstrumentHasAColourOfItsOwn() {
    int instruments = Instrument.class.getPermittedSubclasses().length;
    assertThat(IntStream.range(0, 2 * instruments).mapToObj(Palette::series).map(Color::getRGB))
        .doesNotHaveDuplicates();
  }
}
