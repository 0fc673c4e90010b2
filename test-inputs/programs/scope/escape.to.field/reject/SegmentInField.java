// release: 22
// A segment borrows from its arena; the field does not allow it.

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

final class SegmentInField {
  private MemorySegment segment;

  void run(Arena arena) {
    segment = arena.allocate(16); // !! escape.to.field
  }
}
