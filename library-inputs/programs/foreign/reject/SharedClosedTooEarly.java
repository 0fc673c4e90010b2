// check: default
// release: 25
package foreign.app;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** Tasks that are still to run read from an arena that is closed at the end of the block. */
class SharedClosedTooEarly {
  void fill(ExecutorService executor, int size) {
    try (Arena arena = Arena.ofShared()) {
      MemorySegment segment = arena.allocate(size);
      executor.submit(() -> segment.fill((byte) 1)); // !! capture.outlives.scope
    }
  }

  CompletableFuture<Integer> first(int[] values) {
    try (Arena arena = Arena.ofShared()) {
      MemorySegment copy = arena.allocateFrom(ValueLayout.JAVA_INT, values);
      return CompletableFuture.supplyAsync(() -> copy.get(ValueLayout.JAVA_INT, 0)); // !! capture.outlives.scope
    }
  }
}
