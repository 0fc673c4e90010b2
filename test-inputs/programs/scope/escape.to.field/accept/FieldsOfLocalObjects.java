// A local object of a declared class is followed by flow and dies with what it holds.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class FieldsOfLocalObjects {
  @Borrowed
  static final class Frame {
    private @Borrowed Lease lease;
    private int depth;
  }

  static String run() {
    Frame frame = new Frame();
    try (Owner owner = new Owner("a")) {
      frame.lease = owner.lease();
      frame.depth++;
      return frame.lease.text() + frame.depth;
    }
  }
}
