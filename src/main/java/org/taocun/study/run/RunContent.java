package org.taocun.study.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.taocun.study.InputCopy;

/**
 * The wanted content of a results folder.
 *
 * @param name the scenario's name
 * @param title the title of figures
 * @param titleZh the title of Chinese figures
 * @param scenarioText the resolved scenario; its input files are named inputs/NAME
 * @param inputs files that the scenario reads
 * @param seed seed of all random numbers
 * @param replications number of replications
 * @param start the first simulated month
 * @param ledger true if there is public spending to record
 * @param options the wanted further files
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

  public RunContent {
    inputs = List.copyOf(inputs);
  }

  /**
   * Options that change which bytes are written.
   *
   * @param panel the household-month panel
   * @param network the final network of replication 0
   * @param excel a byte-order mark in front of every table, which Excel needs for Chinese
   * @param checkpointEvery months from one checkpoint to the next; 0 for none
   * @param influence the log of influence and the truth about herding, with at most so many sellers
   *     of an entrant listed one by one; 0 for none
   */
  public record Options(
      boolean panel, boolean network, boolean excel, int checkpointEvery, int influence) {
    /** The number of sellers that are listed one by one unless another is asked for. */
    public static final int MOST_LISTED = 100;

    /** Neither panel nor network, no byte-order mark. */
    public static final Options PLAIN = new Options(false, false, false);

    /** Without checkpoints and log. */
    public Options(boolean panel, boolean network, boolean excel) {
      this(panel, network, excel, 0, 0);
    }

    /** The options in the notation of the command line; "none" if there are none. */
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
      if (influence > 0) {
        words.add("--influence");
      }
      if (influence > 0 && influence != MOST_LISTED) {
        words.add("--influence-limit " + influence);
      }
      return words.isEmpty() ? "none" : String.join(" ", words);
    }
  }
}
