package org.taocun.cli;

import org.taocun.study.Program;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of every verb and the layout of its help. */
final class StandardOptions {
  private StandardOptions() {}

  /** Adds --lang where a verb does not have it by itself, --help and --version. */
  static void addTo(CommandSpec spec) {
    if (spec.findOption(LanguageOption.NAME) == null) {
      spec.addMixin("language", CommandSpec.forAnnotatedObject(new LanguageOption()));
    }
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help and end.")
            .build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version and end.")
            .build());
    spec.versionProvider(new Version());
    spec.usageMessage().abbreviateSynopsis(false).sortOptions(false);
  }

  private static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "taocun " + Program.version() + " (Java " + System.getProperty("java.version") + ")"
      };
    }
  }
}
