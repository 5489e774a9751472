package org.taocun.study.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageModulesTest {
  @Test
  void aModuleStandsAfterWhatItImportsAndHidesTheRest() {
    String script =
        PageModules.bundled(
            "main",
            Map.of(
                    "main", "import {two} from './numbers.js';\nshow(two(1));\n",
                    "numbers", "const hidden = 1;\nexport function two(x) { return x + hidden; }\n")
                ::get);
    assertThat(script)
        .isEqualTo(
            """
            'use strict';
            const modules = {};
            modules['numbers'] = (() => {
            const hidden = 1;
            function two(x) { return x + hidden; }

            return {two};
            })();
            modules['main'] = (() => {
            const {two} = modules['numbers'];
            show(two(1));

            return {};
            })();
            """);
  }

  @Test
  void aModuleIsFoundFromEveryFolderAndStandsThereOnce() {
    Map<String, String> modules =
        Map.of(
            "dom", "export const el = 1;\n",
            "lesson/main",
                "import {el as e} from '../dom.js';\nimport {game} from '../class/game.js';\n",
            "class/game", "import {el} from '../dom.js';\nimport {draw} from './draw.js';\n",
            "class/draw", "import {el} from '../dom.js';\n");
    assertThat(PageModules.bundled("lesson/main", modules::get))
        .contains("const {el: e} = modules['dom'];", "const {game} = modules['class/game'];")
        .contains("const {draw} = modules['class/draw'];")
        .containsOnlyOnce("modules['dom'] = ");
  }

  @Test
  void modulesInACircleAreRefused() {
    Map<String, String> modules =
        Map.of(
            "a", "import {b} from './b.js';\nexport const a = 1;\n",
            "b", "import {a} from './a.js';\nexport const b = 1;\n");
    assertThatThrownBy(() -> PageModules.bundled("a", modules::get))
        .hasMessage("modules import each other: [a, b], a");
  }
}
