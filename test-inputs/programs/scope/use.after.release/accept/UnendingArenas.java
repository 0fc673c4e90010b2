// release: 22
// Segments of the global and the automatic arena never die.

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

final class UnendingArenas {
  static long run() {
    MemorySegment segment;
    {
      Arena arena = Arena.ofAuto();
      segment = arena.allocate(16);
    }
    MemorySegment global = Arena.global().allocate(8).asSlice(4);
    return segment.byteSize() + global.byteSize();
  }
}
