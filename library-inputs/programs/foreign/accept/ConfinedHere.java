// check: default
// release: 25
package foreign.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;

/** A confined arena for one call into native code. */
class ConfinedHere {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandle STRLEN =
      LINKER.downcallHandle(
          LINKER.defaultLookup().find("strlen").orElseThrow(),
          FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));

  long length(String text) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      return (long) STRLEN.invokeExact(arena.allocateFrom(text));
    }
  }

  int sum(List<Integer> values) {
    try (Arena arena = Arena.ofConfined()) {
      SegmentAllocator allocator = SegmentAllocator.slicingAllocator(arena.allocate(1000));
      MemorySegment numbers = allocator.allocate(ValueLayout.JAVA_INT, values.size());
      for (int i = 0; i < values.size(); i++) {
        numbers.setAtIndex(ValueLayout.JAVA_INT, i, values.get(i));
      }
      values.forEach(value -> numbers.set(ValueLayout.JAVA_INT, 0, value));
      return numbers.elements(ValueLayout.JAVA_INT).mapToInt(s -> s.get(ValueLayout.JAVA_INT, 0)).sum();
    }
  }

  String text(MemorySegment pointer) {
    return pointer.reinterpret(Long.MAX_VALUE).getString(0);
  }
}
