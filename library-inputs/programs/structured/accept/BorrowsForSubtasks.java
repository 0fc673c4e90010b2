// check: default
// release: 25
// javac: --enable-preview --release 25
package structured.app;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

/** The owner outlives the scope, so subtasks may borrow from it. */
class BorrowsForSubtasks {
  long sum(int parts) throws InterruptedException {
    try (Arena arena = Arena.ofShared()) {
      MemorySegment numbers = arena.allocate(ValueLayout.JAVA_LONG, parts);
      try (var scope = StructuredTaskScope.<Long>open()) {
        List<Subtask<Long>> tasks = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
          int part = i;
          tasks.add(scope.fork(() -> numbers.getAtIndex(ValueLayout.JAVA_LONG, part)));
        }
        scope.join();
        return tasks.stream().mapToLong(Subtask::get).sum();
      }
    }
  }
}
