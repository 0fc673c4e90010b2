// check: default
// release: 25
// javac: --enable-preview --release 25
package structured.app;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.StructuredTaskScope;

/** The arena is closed while subtasks may still read its segments; a confined one admits none. */
class OwnerEndsFirst {
  void inner() throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      try (Arena arena = Arena.ofShared()) {
        MemorySegment segment = arena.allocate(100);
        scope.fork(() -> segment.get(ValueLayout.JAVA_BYTE, 0)); // !! capture.outlives.scope
      }
      scope.join();
    }
  }

  void confined() throws InterruptedException {
    try (Arena arena = Arena.ofConfined();
        var scope = StructuredTaskScope.open()) {
      MemorySegment segment = arena.allocate(100);
      scope.fork(() -> segment.get(ValueLayout.JAVA_BYTE, 0)); // !! capture.not.sendable
      scope.join();
    }
  }
}
