// release: 22
// A slice of a segment leaves the region of its arena.

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

final class SegmentOutOfTry {
  static MemorySegment run() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(16);
      return segment.asSlice(8); // !! escape.by.return
    }
  }
}
