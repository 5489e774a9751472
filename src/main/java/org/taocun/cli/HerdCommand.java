package org.taocun.cli;

import java.util.concurrent.Callable;
import org.taocun.study.herd.HerdJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "herd",
    description = "Test adoption data for herding: who adopted when, tied to whom.",
    commandListHeading = "%nVerbs:%n",
    footer = {
      "",
      "DATA is PEOPLE.csv with the columns id, adopted (period from 1; 0 for before observation,"
          + " empty for not by its end)[, group][, left][, returned][, x, y][, longitude,"
          + " latitude][, world, choice], and TIES.csv with from, to[, layer][, weight][, period];"
          + " or PEOPLE.csv alone; or the folder of a run with --panel and --network. Tables of"
          + " netdiffuseR (id, toa, per; ego, alter, value, time) are read as they are. Writes"
          + " herd.csv and herd.md, which says of each test what it supposes, what it separates"
          + " and what it cannot separate, hazard.csv, exposure.csv and figures.",
      "Example: taocun herd people.csv ties.csv --permutations 999 --out results/herd",
      "         taocun herd farmers.csv --columns group=village --id-within-group"
          + " --nominations 'friends=net*' --interval year --traits age,literate",
      "         taocun herd results/shaji --traits capitalYuan,leader --outcome incomeYuan"
    },
    subcommands = {HerdPowerCommand.class, HerdIdentifyCommand.class, HerdDesignCommand.class})
final class HerdCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private HerdDataOptions data = new HerdDataOptions();
  @Mixin private HerdColumnOptions columns = new HerdColumnOptions();
  @Mixin private HerdTestOptions tests = new HerdTestOptions();
  @Mixin private ResultFolder place = new ResultFolder("results/herd");

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private ForceOption force = new ForceOption();
  @Mixin private Terminal terminal = new Terminal();

  @Override
  public Integer call() {
    WorkProvenance occasion = WorkProvenance.of(spec);
    try (HerdJob job =
        HerdJob.open(
            tests.request(
                data.request(columns), place.folder(), force.existing(), language.language()))) {
      terminal.finished(job.run(terminal, occasion), job.place());
    }
    return ExitCodes.OK;
  }
}
