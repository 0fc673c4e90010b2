// A qualifier at the field itself makes its type non-sendable.

import dev.taskbound.annotations.NotThreadSafe;

final class QualifiedStatic {
  static @NotThreadSafe Runnable hook; // !! escape.to.static
  static @NotThreadSafe Object state = new Object(); // !! escape.to.static
}
