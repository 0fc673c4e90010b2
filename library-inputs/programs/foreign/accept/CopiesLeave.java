// check: default
// release: 25
package foreign.app;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** What leaves the block is a copy on the heap, or a task that has an arena of its own. */
class CopiesLeave {
  byte[] bytes(String text) {
    try (Arena arena = Arena.ofConfined()) {
      return arena.allocateFrom(text).toArray(ValueLayout.JAVA_BYTE);
    }
  }

  String text(byte[] bytes) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocate(bytes.length + 1L);
      MemorySegment.copy(MemorySegment.ofArray(bytes), 0, copy, 0, bytes.length);
      return copy.getString(0);
    }
  }

  CompletableFuture<Integer> there(ExecutorService executor, int[] values) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (Arena arena = Arena.ofConfined()) {
            MemorySegment numbers = arena.allocateFrom(ValueLayout.JAVA_INT, values);
            return numbers.getAtIndex(ValueLayout.JAVA_INT, 0);
          }
        },
        executor);
  }
}
