// check: default
// release: 25
package foreign.app;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;

/** What came out of an arena ends with it: segments, slices, buffers and allocators. */
class UsedAfterClose {
  byte segment() {
    Arena arena = Arena.ofConfined();
    MemorySegment segment = arena.allocate(10);
    arena.close();
    return segment.get(ValueLayout.JAVA_BYTE, 0); // !! use.after.release
  }

  byte views() {
    ByteBuffer buffer;
    SegmentAllocator allocator;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(10);
      buffer = segment.asSlice(5).asByteBuffer();
      allocator = SegmentAllocator.slicingAllocator(segment);
    }
    allocator.allocate(1); // !! use.after.release
    return buffer.get(); // !! use.after.release
  }

  MemorySegment returned(String text) {
    try (Arena arena = Arena.ofConfined()) {
      return arena.allocateFrom(text); // !! escape.by.return
    }
  }
}
