// release: 22
// Plain copies of a segment's bytes outlive the arena.

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

final class CopiesOfSegment {
  static int run() {
    byte[] bytes;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(16);
      segment.set(ValueLayout.JAVA_BYTE, 0, (byte) 1);
      bytes = segment.toArray(ValueLayout.JAVA_BYTE);
    }
    return bytes[0];
  }
}
