package dev.taskbound.cli.incremental;

import dev.taskbound.engine.report.UnusedSuppression;
import javax.tools.JavaFileObject;

/** A suppression that suppresses nothing, without its file; see {@link UnusedSuppression}. */
record StoredSuppression(Stretch place, String name, String message, String help) {
  /** Takes the file off a suppression. */
  static StoredSuppression of(UnusedSuppression unused) {
    return new StoredSuppression(
        Stretch.of(unused.place()), unused.name(), unused.message(), unused.help());
  }

  /** Returns the suppression in the given file. */
  UnusedSuppression in(JavaFileObject file) {
    return new UnusedSuppression(place.in(file), name, message, help);
  }
}
