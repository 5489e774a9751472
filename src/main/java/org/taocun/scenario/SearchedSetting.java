package org.taocun.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of a setting in one language, for searches.
 *
 * @param names its names
 * @param key its key
 * @param sections names and keys of the sections in which it stands, and with which choice
 * @param choices the words from which its value is chosen, and their names
 * @param meaning what it means
 */
record SearchedSetting(
    Parameter parameter,
    List<ReadText> names,
    ReadText key,
    List<ReadText> sections,
    List<ReadText> choices,
    ReadText meaning) {
  /** All settings of a scenario in both languages; read at the first search. */
  static final List<SearchedSetting> ALL =
      Stream.of(Locale.CHINESE, Locale.ENGLISH)
          .map(ParameterWords::new)
          .flatMap(
              words -> Parameters.ofScenario().all().stream().map(setting -> of(setting, words)))
          .toList();

  /** All English words of names, keys and sections. */
  static final Set<String> WORDS =
      ALL.stream()
          .flatMap(
              setting ->
                  Stream.of(setting.names, List.of(setting.key), setting.sections)
                      .flatMap(List::stream))
          .flatMap(text -> text.words().stream())
          .collect(Collectors.toCollection(LinkedHashSet::new));

  SearchedSetting {
    names = List.copyOf(names);
    sections = List.copyOf(sections);
    choices = List.copyOf(choices);
  }

  private static SearchedSetting of(Parameter parameter, ParameterWords words) {
    return new SearchedSetting(
        parameter,
        read(names(parameter, words)),
        ReadText.of(parameter.key()),
        read(
            Stream.concat(
                sections(parameter)
                    .flatMap(
                        section -> Stream.concat(names(section, words), Stream.of(section.key()))),
                Stream.of(parameter.given()))),
        read(choices(parameter).flatMap(word -> Stream.of(word, words.choice(word)))),
        ReadText.of(words.doc(parameter)));
  }

  private static List<ReadText> read(Stream<String> texts) {
    return texts.map(ReadText::of).toList();
  }

  private static Stream<String> names(Parameter parameter, ParameterWords words) {
    return Stream.concat(words.otherNames(parameter).stream(), Stream.of(words.name(parameter)));
  }

  /** The sections in which a setting stands, from the outside. */
  static Stream<Parameter> sections(Parameter parameter) {
    List<String> paths = new ArrayList<>();
    String path = parameter.path();
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
      paths.add(path.substring(0, dot));
    }
    return paths.stream().map(Parameters.ofScenario()::find).flatMap(Optional::stream);
  }

  private static Stream<String> choices(Parameter parameter) {
    if (parameter.shape() instanceof Shape.Scalar scalar) {
      return scalar.choices().stream();
    }
    return parameter.shape() instanceof Shape.Family family
        ? family.choices().stream()
        : Stream.of();
  }

  /** The best that words fit; {@code around} false looks at names and meaning only. */
  MeaningSearch.Fit fit(SoughtWords words, boolean around) {
    if (names.stream().anyMatch(words::are)) {
      return MeaningSearch.Fit.NAME;
    }
    List<ReadText> own = new ArrayList<>(names);
    own.add(key);
    if (own.stream().anyMatch(name -> words.in(List.of(name)))) {
      return MeaningSearch.Fit.IN_NAME;
    }
    List<ReadText> all = new ArrayList<>(own);
    if (around) {
      all.addAll(sections);
      if (words.in(all)) {
        return MeaningSearch.Fit.IN_SECTION;
      }
      own.addAll(choices);
      all.addAll(choices);
    }
    own.add(meaning);
    all.add(meaning);
    if (words.in(own)) {
      return MeaningSearch.Fit.IN_MEANING;
    }
    return words.in(all) ? MeaningSearch.Fit.TOGETHER : MeaningSearch.Fit.NONE;
  }
}
