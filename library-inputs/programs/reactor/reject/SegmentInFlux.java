// check: default
// release: 25
package reactor.app;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** The arena is closed while the pipeline still reads what it holds. */
class SegmentInFlux {
  Disposable sum(int size) {
    try (Arena arena = Arena.ofShared()) {
      MemorySegment numbers = arena.allocate(ValueLayout.JAVA_INT, size);
      return Flux.range(0, size)
          .publishOn(Schedulers.parallel())
          .map(i -> numbers.getAtIndex(ValueLayout.JAVA_INT, i)) // !! capture.outlives.scope
          .subscribe(System.out::println);
    }
  }
}
