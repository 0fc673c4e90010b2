package dev.taskbound.engine.models;

import java.nio.file.Path;

/**
 * Something in a user's model file that names nothing.
 *
 * @param file the model file as it was given
 * @param line where in it, counted from 1
 * @param message what does not exist, and what was probably meant
 */
public record ModelProblem(Path file, int line, String message) {

  /** Returns {@code file:line: message}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
