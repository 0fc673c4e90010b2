// A result that is promised to be unsendable at most turns out to be a handle.

import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.NotThreadSafe;

final class MoreThanPromised {
  static @NotThreadSafe Object same(@CurrentTaskOnly Object value) {
    return value; // !! escape.by.return
  }
}
