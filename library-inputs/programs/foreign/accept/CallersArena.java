// check: default
// release: 25
package foreign.app;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;

/** Structures are allocated where the caller says, and live as long as that. */
class CallersArena {
  private static final StructLayout POINT =
      MemoryLayout.structLayout(ValueLayout.JAVA_INT.withName("x"), ValueLayout.JAVA_INT.withName("y"));
  private static final VarHandle X = POINT.varHandle(MemoryLayout.PathElement.groupElement("x"));

  static MemorySegment point(SegmentAllocator allocator, int x) {
    MemorySegment point = allocator.allocate(POINT);
    X.set(point, 0L, x);
    return point;
  }

  static List<MemorySegment> points(Arena arena, int count) {
    List<MemorySegment> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(point(arena, i));
    }
    return all;
  }

  static int sum(int count) {
    try (Arena arena = Arena.ofConfined()) {
      int sum = 0;
      for (MemorySegment each : points(arena, count)) {
        sum += (int) X.get(each, 0L);
      }
      return sum;
    }
  }
}
