package org.taocun.study.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.taocun.study.InputCopy;

/**
 * The content that is asked of a results folder.
 *
 * @param name the scenario's name
 * @param title the title of figures
 * @param titleZh the title of Chinese figures
 * @param scenarioText the resolved scenario; input files stand in it as inputs/NAME
 * @param inputs files that the scenario reads
 * @param seed seed of all random numbers
 * @param replications number of replications
 * @param start the first simulated month
 * @param ledger whether there is public spending to record
 * @param options what the user wants to have written
 * @param version of the program
 */
public record RunContent(
    String name,
    String title,
    String titleZh,
    String scenarioText,
    List<InputCopy> inputs,
    long seed,
    int replications,
    YearMonth start,
    boolean ledger,
    Options options,
    String version) {

  /** Copies the list. */
  public RunContent {
    inputs = List.copyOf(inputs);
  }

  /**
   * Options that change which bytes are written.
   *
   * @param panel the household-month panel
   * @param network the final network of replication 0
   * @param excel a byte-order mark in front of every table, which Excel needs for Chinese
   * @param checkpointEvery a checkpoint after every so many months; 0 for none
   */
  public record Options(boolean panel, boolean network, boolean excel, int checkpointEvery) {
    /** Neither panel nor network, no byte-order mark. */
    public static final Options PLAIN = new Options(false, false, false);

    /** Without checkpoints. */
    public Options(boolean panel, boolean network, boolean excel) {
      this(panel, network, excel, 0);
    }

    /** The options as they are written on the command line; "none" where there are none. */
    String words() {
      List<String> words = new ArrayList<>();
      if (panel) {
        words.add("--panel");
      }
      if (network) {
        words.add("--network");
      }
      if (excel) {
        words.add("--excel");
      }
      if (checkpointEvery > 0) {
        words.add("--checkpoint-every " + checkpointEvery);
      }
      return words.isEmpty() ? "none" : String.join(" ", words);
    }
  }
}
