package org.taocun.study.herd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Ties;
import org.taocun.base.ScenarioException;

/** Waves of ties and adoption for RSiena. */
class SienaExportTest {
  /** What RSiena and Matrix would be asked, told instead of done. */
  private static final String STAND_INS =
      """
      library <- function(name) invisible(NULL)
      said <- function(...) cat(..., "\\n")
      sparseMatrix <- function(i, j, x, dims) {
        m <- matrix(0, dims[1], dims[2]); m[cbind(i, j)] <- x; m }
      as <- function(object, class) object
      sienaDependent <- function(values, type = "oneMode") {
        said(type, if (is.list(values)) sapply(values, sum) else colSums(values)); values }
      coCovar <- function(values) { said("covariate", values); values }
      sienaDataCreate <- function(...) { said("data of", names(list(...))); list(...) }
      getEffects <- function(data) list()
      includeEffects <- function(effects, ..., name, interaction1 = "", type = "", include = TRUE) {
        said(sapply(substitute(list(...))[-1], deparse), name, interaction1, type, include)
        effects }
      sienaAlgorithmCreate <- function(...) NULL
      siena07 <- function(...) "estimated"
      """;

  @TempDir private Path folder;

  private static Ties ties(String name, int... pairs) {
    double[] ones = new double[pairs.length / 2];
    Arrays.fill(ones, 1);
    int[] from = new int[ones.length];
    int[] to = new int[ones.length];
    for (int k = 0; k < ones.length; k++) {
      from[k] = pairs[2 * k];
      to[k] = pairs[2 * k + 1];
    }
    return Ties.of(name, 3, from, to, ones);
  }

  private static Diffusion data(int lastOfFirst) {
    int never = Diffusion.NEVER;
    return new Diffusion(
        List.of("Wang, a", "Li", "Sun"),
        new int[] {0, 1, -1},
        List.of("east", "west"),
        new int[] {1, 3, never},
        new int[] {lastOfFirst, never, never},
        4,
        List.of(ties("first", 0, 1), ties("second", 0, 1, 2, 0)),
        List.of(new Diffusion.Trait("land", new double[] {1.5, 2, Double.NaN})));
  }

  @Test
  void wavesStandAsSparseRows() {
    Map<String, String> files = SienaExport.files(data(Diffusion.NEVER), new int[] {1, 4});
    assertThat(files.keySet()).containsExactly("actors.csv", "ties.csv", "adoption.csv", "siena.R");
    assertThat(files.get("actors.csv"))
        .isEqualTo("actor,id,group,trait.land\n1,\"Wang, a\",1,1.5\n2,Li,2,2.0\n3,Sun,NA,NA\n");
    assertThat(files.get("ties.csv")).isEqualTo("wave,from,to\n1,1,2\n2,1,2\n2,3,1\n");
    assertThat(files.get("adoption.csv")).isEqualTo("period1,period4\n1,1\n0,1\n0,0\n");
  }

  @Test
  void whatIsNoPanelIsRefused() {
    Diffusion whole = data(Diffusion.NEVER);
    Diffusion one = whole.with(whole.layers().subList(0, 1));
    refused(one, "two waves", 1);
    refused(whole, "2 waves of ties and 1 periods", 4);
    refused(whole, "must ascend from 0 to 4, were [4, 1]", 4, 1);
    refused(whole, "must ascend", 1, 5);
    refused(whole, "nobody adopts or leaves between the waves", 3, 4);
  }

  private static void refused(Diffusion data, String why, int... periods) {
    assertThatThrownBy(() -> SienaExport.files(data, periods))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining(why);
  }

  @Test
  void theScriptReadsTheTables() throws Exception {
    assertThat(told(data(Diffusion.NEVER)))
        .contains("oneMode 1 2", "behavior 1 2", "covariate 1 2 NA", "covariate 1.5 2 NA")
        .contains("data of ties adoption group trait.land")
        .contains("egoX altX sameX ties adoption  TRUE", "sameX ties group  TRUE")
        .contains("egoX altX simX ties trait.land  TRUE", "linear adoption   FALSE")
        .contains("avExposure adoption ties rate TRUE", "estimated")
        .doesNotContain("avAlt");
  }

  @Test
  void whoLeavesMakesAdoptionAStateNotAnEvent() throws Exception {
    assertThat(told(data(2)))
        .contains("behavior 1 1", "avAlt adoption ties")
        .doesNotContain("rate");
  }

  /** What the script says to stand-ins for the packages; skipped where there is no R. */
  private String told(Diffusion data) throws IOException, InterruptedException {
    boolean present =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "Rscript")));
    assumeThat(present).as("Rscript").isTrue();
    SienaExport.write(SienaExport.files(data, new int[] {1, 4}), folder);
    Files.writeString(folder.resolve("standins.R"), STAND_INS);
    Process process =
        new ProcessBuilder("Rscript", "--vanilla", "-e", "source('standins.R'); source('siena.R')")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }
}
