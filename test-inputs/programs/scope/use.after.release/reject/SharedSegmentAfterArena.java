// release: 22
// A shared arena's segments may cross, but die at its close() all the same.

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

final class SharedSegmentAfterArena {
  static byte run() {
    Arena arena = Arena.ofShared();
    MemorySegment segment = arena.allocate(16);
    arena.close();
    return segment.get(ValueLayout.JAVA_BYTE, 0); // !! use.after.release
  }
}
