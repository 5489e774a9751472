package org.taocun.cli;

import java.util.concurrent.Callable;
import org.taocun.scenario.JsonSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of scenario files. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of scenario files, for editors.",
    footer = {
      "",
      "Example: taocun schema > taocun.schema.json",
      "A scenario that begins with the line",
      "  # yaml-language-server: $schema=taocun.schema.json",
      "is then completed and checked while it is written."
    })
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(JsonSchema.text());
    return ExitCodes.OK;
  }
}
