package org.taocun.study.page;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.taocun.base.ContentHash;
import org.taocun.base.ShippedText;
import org.taocun.base.Words;
import org.taocun.study.Program;

/** The HTML of a page: template, styles, scripts, engine and scenarios in one text. */
final class PageDocument {
  private static final String ROOM = "/org/taocun/page/";
  private static final String CHARTS = "/META-INF/resources/webjars/uplot/1.6.30/dist/uPlot.";

  private final PageKind kind;
  private final PageEngine engine;
  private final String language;

  PageDocument(PageKind kind, PageEngine engine, String language) {
    this.kind = kind;
    this.engine = engine;
    this.language = language;
  }

  /** The page of scenarios. */
  String of(List<PageScenario> scenarios) {
    String style =
        charts("min.css")
            + kind.styles().stream()
                .map(name -> ShippedText.of(ROOM + name + ".css"))
                .collect(Collectors.joining());
    String charts = charts("iife.min.js");
    String modules =
        PageModules.bundled(kind.module(), name -> ShippedText.of(ROOM + name + ".js"));
    Map<String, String> parts =
        Map.of(
            "language", language,
            "policy", policy(List.of(charts, modules), style),
            "style", style,
            "data", inElement(data(scenarios)),
            "runtime", inElement(engine.runtime()),
            "worker", inElement(ShippedText.of(ROOM + "worker.js")),
            "engine", engine.packed(),
            "libraries", charts,
            "modules", modules);
    return filled(ShippedText.of(ROOM + "page.html"), parts);
  }

  /** A part of the library of charts, if the page draws some. */
  private String charts(String part) {
    return kind.charts() ? ShippedText.of(CHARTS + part) : "";
  }

  private static String filled(String template, Map<String, String> parts) {
    StringBuilder page = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", from)) {
      int close = template.indexOf("}}", open);
      String part = parts.get(template.substring(open + 2, close));
      if (part == null) {
        throw new IllegalStateException("no part " + template.substring(open, close + 2));
      }
      page.append(template, from, open).append(part);
      from = close + 2;
    }
    return page.append(template, from, template.length()).toString();
  }

  /**
   * The policy of the page: it may run its own script and style, known by their hashes, and workers
   * of its own text; the runtime of the engine makes functions of texts. It may ask for nothing.
   */
  private static String policy(List<String> scripts, String style) {
    String hashes = String.join(" ", scripts.stream().map(PageDocument::hash).toList());
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src " + hashes + " blob: 'wasm-unsafe-eval' 'unsafe-eval'",
        "style-src " + hash(style),
        "img-src data: blob:",
        "worker-src blob:",
        "base-uri 'none'",
        "form-action 'none'");
  }

  private static String hash(String text) {
    byte[] hash = HexFormat.of().parseHex(ContentHash.of(text));
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }

  private String data(List<PageScenario> scenarios) {
    JsonObject data = new JsonObject();
    var gson = new GsonBuilder().disableHtmlEscaping().create();
    data.addProperty("version", Program.version());
    data.addProperty("language", language);
    data.add("scenarios", gson.toJsonTree(scenarios));
    JsonObject words = new JsonObject();
    words.add("en", gson.toJsonTree(words(Locale.ENGLISH)));
    words.add("zh", gson.toJsonTree(words(Locale.SIMPLIFIED_CHINESE)));
    data.add("words", words);
    return gson.toJson(data);
  }

  /** The words of all bundles. */
  private Map<String, String> words(Locale locale) {
    return kind.words().stream()
        .map(bundle -> new Words("org.taocun.page." + bundle.replace('/', '.'), locale).texts())
        .flatMap(texts -> texts.entrySet().stream())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                Map.Entry::getValue,
                (one, other) -> {
                  throw new IllegalStateException("two words with one key: " + one + ", " + other);
                },
                TreeMap::new));
  }

  /** A text that cannot end the element in which it stands. */
  private static String inElement(String text) {
    return text.replace("</", "<\\/").replace("<!--", "<\\!--");
  }
}
