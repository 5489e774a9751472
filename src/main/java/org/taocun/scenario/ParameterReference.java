package org.taocun.scenario;

import java.util.List;

/** The reference of all parameters in Markdown, docs/parameters.md. */
final class ParameterReference {
  private static final String HEADER =
      """
      # Parameters

      Every key of a scenario file with its meaning, unit, default, range and the source of the default.
      This page is generated from the settings records; change the texts there. `taocun explain PATH` shows the same.

      A scenario file is YAML. A key that is left out has its default. Also:

      - `extends: other.yaml` (at the top level) takes another file's settings wherever this file sets none: sections are
        merged key by key, lists and single values replaced. The name is not taken over.
      - `--set path=value` on the command line replaces a setting of the file: `--set entry.bass.q=0.5`,
        `--set 'entry.threshold.value=[0, 1, 2]'`, `--set 'government.policies[0].unitCostYuan=800'`.
      - File names are relative to the file in which they stand.
      - A *distribution* is a number (`0.18`), a fraction (`1/3`), a list (`[0, 1, 2]`: household by household, repeated
        when shorter), `normal(mean, sd)`, `lognormal(median, spread)`, `uniform(from, to)`, `beta(a, b)` or
        `exponential(mean)`. Its range holds for a number, the items of a list and the bounds of `uniform`; values
        that the others draw outside of it are cut as the key's meaning says.
      - Numbers are written without unit, percent sign or thousands separator.
      """;
  private static final String COLUMNS =
      """
      | key | meaning | type | unit | default | range | default from |
      |---|---|---|---|---|---|---|
      """;

  private ParameterReference() {}

  /** The page in Markdown. */
  static String markdown() {
    StringBuilder page = new StringBuilder(HEADER);
    Shape.Section root = Parameters.ofScenario().root();
    page.append("\n## Scenario\n\n");
    table(page, root.parameters());
    sections(page, root.parameters());
    return page.toString();
  }

  private static void sections(StringBuilder page, List<Parameter> parameters) {
    for (Parameter parameter : parameters) {
      List<Parameter> children = Parameters.children(parameter.shape());
      if (!children.isEmpty()) {
        page.append("\n## ").append(parameter.path()).append("\n\n");
        page.append(parameter.doc());
        page.append(parameter.shape() instanceof Shape.Many ? " A list; keys of an item:" : "");
        page.append("\n\n");
        table(page, children);
        children.forEach(child -> variants(page, child));
        sections(page, children);
      }
    }
  }

  private static void variants(StringBuilder page, Parameter parameter) {
    if (parameter.shape() instanceof Shape.Family family) {
      for (Shape.Variant variant : family.variants()) {
        if (!variant.section().parameters().isEmpty()) {
          page.append("\nWith `").append(parameter.key()).append(": ").append(variant.word());
          page.append("`, also:\n\n");
          table(page, variant.section().parameters());
        }
      }
    }
  }

  private static void table(StringBuilder page, List<Parameter> parameters) {
    page.append(COLUMNS);
    for (Parameter p : parameters) {
      String range = p.range().map(r -> "`" + r + "`").orElse("");
      page.append("| `").append(p.key()).append("` ");
      cells(
          page,
          p.doc(),
          type(p.shape()),
          p.unit(),
          code(Explanation.defaultText(p)),
          range,
          p.source());
    }
  }

  private static String type(Shape shape) {
    List<String> choices =
        shape instanceof Shape.Family family
            ? family.choices()
            : shape instanceof Shape.Scalar scalar ? scalar.choices() : List.of();
    return choices.isEmpty() ? shape.words() : "`" + String.join("`, `", choices) + "`";
  }

  private static String code(String text) {
    return switch (text) {
      case "", "none", "empty" -> text;
      default -> "`" + text + "`";
    };
  }

  private static void cells(StringBuilder page, String... texts) {
    for (String text : texts) {
      page.append("| ").append(text.replace("|", "\\|")).append(' ');
    }
    page.append("|\n");
  }
}
