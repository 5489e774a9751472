package org.taocun.cli;

import java.util.concurrent.Callable;
import org.taocun.scenario.JsonSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "schema",
    description = "Print the JSON Schema of scenario files, for editors.",
    footer = {
      "",
      "Example: taocun schema > taocun.schema.json",
      "Editors complete and check a scenario while you write it if its first line is",
      "  # yaml-language-server: $schema=taocun.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(JsonSchema.text());
    return ExitCodes.OK;
  }
}
