package dev.taskbound.engine.report;

import javax.tools.JavaFileObject;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Something that kept a check from doing its work in full: a failure of Taskbound, or an error that
 * javac reports.
 *
 * @param severity an error if the check came to nothing by it, a warning if it only left something
 *     out
 * @param message in words for the user
 * @param file where, or null if that is no file
 * @param line from 1, or 0 if the file alone is known
 */
public record Notification(
    Severity severity, String message, @Nullable JavaFileObject file, int line) {

  /** Returns the notification of a failure in no file in particular. */
  public static Notification failure(String message) {
    return new Notification(Severity.ERROR, message, null, 0);
  }

  /** Tells whether the check came to nothing by it. */
  public boolean fatal() {
    return severity == Severity.ERROR;
  }

  /** Returns the same as a warning. */
  public Notification asWarning() {
    return new Notification(Severity.WARNING, message, file, line);
  }
}
