// check: default
// release: 25
package foreign.app;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;

/** A confined arena and its segments are for the thread that made it. */
class ConfinedInOtherTask {
  void fill(ExecutorService executor, int size) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(size);
      executor.submit(() -> segment.fill((byte) 1)); // !! capture.not.sendable
      executor.submit(() -> arena.allocate(size)); // !! capture.not.sendable
      MemorySegment half = segment.asSlice(0, size / 2);
      new Thread(() -> half.set(ValueLayout.JAVA_BYTE, 0, (byte) 1)).start(); // !! capture.not.sendable
      IntStream.range(0, size)
          .parallel()
          .forEach(i -> segment.set(ValueLayout.JAVA_BYTE, i, (byte) i)); // !! capture.not.sendable
    }
  }
}
