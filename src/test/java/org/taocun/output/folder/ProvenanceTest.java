package org.taocun.output.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
  private static String again(String... words) {
    return new Provenance("17", "22", "Linux", "here", Instant.EPOCH, 1, List.of(words), "en")
        .again();
  }

  @Test
  void theSameIsDoneElsewhere() {
    assertThat(again("validate", "--only", "P3.2,E44", "--out", "val", "--force"))
        .isEqualTo("./taocun validate --only P3.2,E44 --out again");
    assertThat(again("sweep", "a b.yaml", "--out=x", "--vary", "entry.bass.p=0:1"))
        .isEqualTo("./taocun sweep 'a b.yaml' --vary entry.bass.p=0:1 --out again");
  }
}
