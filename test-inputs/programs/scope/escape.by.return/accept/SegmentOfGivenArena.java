// release: 22
// The arena that was given owns the segment; heap segments have no owner.

import dev.taskbound.annotations.Borrowed;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

final class SegmentOfGivenArena {
  static @Borrowed MemorySegment cell(Arena arena) {
    return arena.allocate(16).asSlice(8);
  }

  static MemorySegment copy() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(16);
      return MemorySegment.ofArray(segment.toArray(ValueLayout.JAVA_BYTE));
    }
  }

  static MemorySegment unending() {
    return Arena.global().allocate(16);
  }
}
