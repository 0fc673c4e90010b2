package dev.taskbound.engine.report;

import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A further fact that explains a finding.
 *
 * @param role which part of the story it tells, for front ends that do more than print it
 * @param message one sentence without a final stop
 * @param place what the sentence speaks about, or null if that is no place in the sources
 * @param site where a tool that walks through the finding stops for this note: {@code place} if
 *     there is one; a boundary, which is told without a place, has one all the same
 */
public record Note(Role role, String message, @Nullable Place place, @Nullable Place site) {

  /** What a note contributes to a finding. */
  public enum Role {
    /** Where a value was obtained, lent or declared. */
    ORIGIN,
    /** Where a prepared closure captures the value, or lets it out. */
    CAPTURE,
    /** Where a method hands on what it was given, or calls what touches a field. */
    STEP,
    /** The call that takes a value or closure into another task context. */
    BOUNDARY,
    /** Where an owner, a task context or a lock comes to its end. */
    END,
    /** Where a task context is entered, or a lock is taken. */
    BEGIN,
    /** A fact about a type, a signature or a rule. */
    REASON
  }

  /** Makes a note that is about {@code place}, if that is not null. */
  public Note(Role role, String message, @Nullable Place place) {
    this(role, message, place, place);
  }

  /** Returns a note about no place in particular. */
  public static Note of(Role role, String message) {
    return new Note(role, message, null, null);
  }
}
