// release: 22
// A segment, and a slice of it, die with the arena.

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

final class SegmentAfterArena {
  static long run() {
    MemorySegment slice;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(16);
      slice = segment.asSlice(8);
    }
    return slice.get(ValueLayout.JAVA_BYTE, 0); // !! use.after.release
  }
}
