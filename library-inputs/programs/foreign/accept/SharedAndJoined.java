// check: default
// release: 25
package foreign.app;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;

/** All tasks are done before the shared arena is closed. */
class SharedAndJoined {
  void parts(ExecutorService executor, int size) throws InterruptedException {
    try (Arena arena = Arena.ofShared()) {
      MemorySegment segment = arena.allocate(size);
      Callable<MemorySegment> left = () -> segment.asSlice(0, size / 2).fill((byte) 1);
      executor.invokeAll(List.of(() -> segment.fill((byte) 0)));
      executor.invokeAll(List.of(left));
    }
  }

  int sum(int[] values) {
    try (Arena arena = Arena.ofShared()) {
      MemorySegment numbers = arena.allocateFrom(ValueLayout.JAVA_INT, values);
      return IntStream.range(0, values.length)
          .parallel()
          .map(i -> numbers.getAtIndex(ValueLayout.JAVA_INT, i))
          .sum();
    }
  }
}
