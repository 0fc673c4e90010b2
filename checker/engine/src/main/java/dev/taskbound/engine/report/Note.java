package dev.taskbound.engine.report;

import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A further fact that explains a finding.
 *
 * @param message one sentence without a final stop
 * @param place what the sentence speaks about, or null if that is no place in the sources
 */
public record Note(String message, @Nullable Place place) {

  /** Returns a note about no place in particular. */
  public static Note of(String message) {
    return new Note(message, null);
  }
}
