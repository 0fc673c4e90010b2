package dev.taskbound.cli;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.Console;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Tells people at a terminal how far a long check is; says nothing where output is piped. */
final class Progress implements TaskListener, AutoCloseable {
  private static final long PATIENCE_NANOS = 2_000_000_000L;
  private static final long PAUSE_NANOS = 200_000_000L;
  private static final String CLEAR_LINE = "\r\033[K";

  private final @Nullable Console terminal;
  private final int files;
  private long nextTime = System.nanoTime() + PATIENCE_NANOS;
  private int analyzed;
  private int checked;
  private boolean shown;

  private Progress(@Nullable Console terminal, int files) {
    this.terminal = terminal;
    this.files = files;
  }

  /** Begins to watch a check of the given number of files. */
  static Progress start(int files) {
    // Not null on a newer JDK even where there is no terminal: isTerminal asks further.
    @SuppressWarnings("SystemConsoleNull")
    Console console = System.console();
    return new Progress(console != null && isTerminal(console) ? console : null, files);
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.ANALYZE) {
      analyzed++;
      show("compiling: class " + analyzed);
    }
  }

  /** Notes that the next file is being checked. */
  void checking() {
    checked++;
    show("checking: " + checked + " of " + files + " files");
  }

  /** Wipes the line, so that nothing is left between the reports. */
  @Override
  public void close() {
    if (shown && terminal != null) {
      terminal.printf("%s", CLEAR_LINE);
      terminal.flush();
    }
  }

  private void show(String what) {
    if (terminal == null || System.nanoTime() - nextTime < 0) {
      return;
    }
    nextTime = System.nanoTime() + PAUSE_NANOS;
    shown = true;
    terminal.printf("%s%s", CLEAR_LINE, "taskbound: " + what);
    terminal.flush();
  }

  /** Since JDK 22 there is a console even where there is no terminal; it can be asked. */
  private static boolean isTerminal(Console console) {
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException olderJdk) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
