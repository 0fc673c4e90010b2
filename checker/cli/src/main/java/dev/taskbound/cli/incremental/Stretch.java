package dev.taskbound.cli.incremental;

import dev.taskbound.engine.report.Place;
import javax.tools.JavaFileObject;
import org.checkerframework.checker.nullness.qual.Nullable;

/** A place without its file; see {@link Place}. */
record Stretch(int start, int end, int line, int column, int endLine, int endColumn) {
  /** Takes the file off a place. */
  static @Nullable Stretch of(@Nullable Place place) {
    return place == null
        ? null
        : new Stretch(
            place.start(),
            place.end(),
            place.line(),
            place.column(),
            place.endLine(),
            place.endColumn());
  }

  /** Returns the place in the given file. */
  Place in(JavaFileObject file) {
    return new Place(file, start, end, line, column, endLine, endColumn);
  }
}
