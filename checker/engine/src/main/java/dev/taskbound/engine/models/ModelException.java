package dev.taskbound.engine.models;

import java.nio.file.Path;

/** A model file cannot be used; the message says {@code file:line: what is wrong; what to do}. */
public final class ModelException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception with the message {@code file:line: what}.
   *
   * @param line counted from 1; 0 if the file as a whole is meant
   */
  ModelException(Path file, int line, String what) {
    this(file, line, what, null);
  }

  /** As {@link #ModelException(Path, int, String)}, with what caused it. */
  ModelException(Path file, int line, String what, Throwable cause) {
    super(file + (line > 0 ? ":" + line : "") + ": " + what, cause);
  }
}
