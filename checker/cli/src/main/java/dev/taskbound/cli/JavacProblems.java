package dev.taskbound.cli;

import com.sun.tools.javac.api.ClientCodeWrapper.DiagnosticSourceUnwrapper;
import com.sun.tools.javac.util.Log;
import dev.taskbound.engine.report.Notification;
import dev.taskbound.engine.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Keeps the errors that javac reports; its warnings are none of Taskbound's business. */
final class JavacProblems implements DiagnosticListener<JavaFileObject> {
  /** As many as javac reports, unless it is told another number. */
  private static final int MOST = 100;

  private @Nullable Log log;
  private final List<String> shown = new ArrayList<>();
  private final List<Notification> notifications = new ArrayList<>();
  private int errors;
  private boolean namesAreMissing;

  @Override
  public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
    if (diagnostic.getKind() != Diagnostic.Kind.ERROR) {
      return;
    }
    errors++;
    shown.add(format(diagnostic));
    notifications.add(
        new Notification(
            Severity.ERROR,
            message(diagnostic),
            diagnostic.getSource(),
            (int) Math.max(0, diagnostic.getLineNumber())));
    String code = diagnostic.getCode() == null ? "" : diagnostic.getCode();
    namesAreMissing |=
        code.contains("cant.resolve")
            || code.contains("doesnt.exist")
            || code.contains("cant.access")
            || code.contains("module.not.found");
  }

  /** Takes over the wording of the given log: short type names, and what they stand for. */
  void formatAs(Log log) {
    this.log = log;
  }

  private String format(Diagnostic<? extends JavaFileObject> diagnostic) {
    return log != null && diagnostic instanceof DiagnosticSourceUnwrapper wrapper
        ? log.getDiagnosticFormatter().format(wrapper.d, Locale.getDefault())
        : diagnostic.toString();
  }

  private String message(Diagnostic<? extends JavaFileObject> diagnostic) {
    return log != null && diagnostic instanceof DiagnosticSourceUnwrapper wrapper
        ? log.getDiagnosticFormatter().formatMessage(wrapper.d, Locale.getDefault())
        : diagnostic.getMessage(Locale.getDefault());
  }

  /** Notes an error that javac threw instead of reporting it. */
  void add(String message) {
    errors++;
    shown.add("error: " + message);
    notifications.add(Notification.failure(message));
  }

  /** Returns how many errors there are. */
  int errors() {
    return errors;
  }

  /** Returns the number in words; javac reports no more than a hundred. */
  String count() {
    return errors >= MOST ? MOST + " errors or more" : Counts.of(errors, "error");
  }

  /** Returns the errors as javac prints them. */
  List<String> shown() {
    return shown;
  }

  /** Returns the errors for reports that programs read. */
  List<Notification> notifications() {
    return notifications;
  }

  /** Tells whether javac misses a class or a package: most often the class path is incomplete. */
  boolean namesAreMissing() {
    return namesAreMissing;
  }
}
