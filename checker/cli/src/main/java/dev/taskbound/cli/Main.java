package dev.taskbound.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point of {@code taskbound.jar}. */
@Command(
    name = "taskbound",
    description = "Keeps current-task handles where they belong.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {CheckCommand.class, ExplainCommand.class, LspCommand.class})
public final class Main implements Runnable {
  /** Deeply nested sources (long chains of {@code +}) need far more stack than a thread has. */
  private static final long STACK_BYTES = 512L << 20;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  Main() {}

  /** Runs the command line and ends the process: 0 nothing found, 1 errors found, 2 not checked. */
  public static void main(String[] args) throws InterruptedException {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int[] status = {ExitStatus.NOT_CHECKED};
    Thread worker =
        new Thread(null, () -> status[0] = runGuarded(out, err, args), "taskbound", STACK_BYTES);
    worker.start();
    worker.join();
    out.flush();
    err.flush();
    System.exit(status[0]);
  }

  /** Leaves no exception to the JVM, which would print its stack trace. */
  private static int runGuarded(PrintWriter out, PrintWriter err, String... args) {
    try {
      return run(out, err, args);
    } catch (OutOfMemoryError e) {
      err.println(
          "taskbound: out of memory: give Java more, with -Xmx8g for instance (the launcher takes it"
              + " from TASKBOUND_JAVA_OPTS), or check fewer files at a time");
    } catch (Error e) {
      err.println("taskbound: " + Crashes.describe("the command line", e));
    }
    return ExitStatus.NOT_CHECKED;
  }

  /** Runs the command line with the given outputs and returns the exit status. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .registerConverter(Path.class, Main::path)
            .setParameterExceptionHandler((problem, words) -> wrongUsage(problem, err))
            .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, err));
    return line.execute(args);
  }

  /** Called when no command is given. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command? `check`, `explain` or `lsp`");
  }

  private static int wrongUsage(ParameterException problem, PrintWriter err) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    err.println("taskbound: " + message(problem) + "; see `" + command + " --help`");
    return ExitStatus.NOT_CHECKED;
  }

  private static String message(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched
        && problem.getCommandLine().getParent() == null) {
      return "there is no command `" + unmatched.getUnmatched().get(0) + "`";
    }
    String message = problem.getMessage();
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  /** Has picocli say which option or parameter is wrong. */
  private static Path path(String word) {
    try {
      return FileName.read(word);
    } catch (NotChecked e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  private static int failed(Exception problem, PrintWriter err) {
    if (problem instanceof NotChecked expected) {
      err.println("taskbound: " + expected.getMessage());
    } else {
      err.println("taskbound: " + Crashes.describe("the command line", problem));
    }
    return ExitStatus.NOT_CHECKED;
  }

  /** Source lines may hold any character, whatever the locale: always print UTF-8. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
  }
}
