import java.nio.file.Path;
import java.util.List;

/** Entry point: one method a command, everything else in the helpers below. */
final class Corpora {

  private static final String HELP =
      """
      usage: scripts/corpora COMMAND [NAME...]

        list               the corpora of docs/corpora.tsv and whether each is resolved
        resolve [NAME...]  fetch the sources jar and every dependency through Maven, and
                           write the class path
        compile [NAME...]  compile the sources with the corpus's JDK, javac -proc:none
        check   [NAME...]  run the checker's command line over the sources, in default mode
        unfiltered [NAME...]
                           the same twice, the second time with each body analysed, and
                           compare what is found

      NAME is an artifact id of the list; without one, all are taken. `compile`, `check` and
      `unfiltered` resolve what is not resolved yet. Everything lands in target/corpora, or in the folder
      that $TASKBOUND_CORPORA names:

        NAME/src           the Java sources, without module-info.java and multi-release folders
        NAME/classpath     the class path, on one line
        NAME.findings.txt  what the last check printed
        NAME.unfiltered.txt
                           what it printed with each body analysed
        NAME.compile.txt   what the last compile printed

      What is already there is not fetched again; delete the folder to start afresh. JDKs are
      looked up as $TASKBOUND_JDK_<version>, then the running JDK, then its sibling folders.
      $TASKBOUND_CHECK_ARGS adds arguments to the checker's, $TASKBOUND_JVM_ARGS options to its
      JVM's. Peak memory is the largest resident set that the system reports (Linux only).

      Exit status: 0 all went well; 1 a corpus failed (check: the checker found errors, did not
      compile the sources, or crashed; unfiltered: the findings differ); 2 wrong usage.
      """;

  public static void main(String[] args) throws Exception {
    if (args.length == 0 || args[0].equals("--help") || args[0].equals("-h")) {
      System.out.print(HELP);
      System.exit(args.length == 0 ? 2 : 0);
    }
    Path root = Project.root();
    List<Corpus> chosen = Corpus.choose(Corpus.read(root), List.of(args).subList(1, args.length));
    Command command =
        switch (args[0]) {
          case "list" -> Commands::list;
          case "resolve" -> Commands::resolve;
          case "compile" -> Commands::compile;
          case "check" -> Commands::check;
          case "unfiltered" -> Commands::unfiltered;
          default -> throw usage("unknown command `" + args[0] + "`");
        };
    boolean well = true;
    for (Corpus corpus : chosen) {
      try {
        well &= command.run(corpus);
      } catch (Failure failure) {
        System.out.printf("%-16s FAILED: %s%n", corpus.name(), failure.getMessage());
        well = false;
      }
    }
    System.exit(well ? 0 : 1);
  }

  /** Prints what is wrong with the command line and ends with status 2; never returns. */
  static RuntimeException usage(String message) {
    System.err.println("corpora: " + message + "\n");
    System.err.print(HELP);
    System.exit(2);
    return new IllegalStateException();
  }
}
