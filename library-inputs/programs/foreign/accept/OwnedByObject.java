// check: default
// release: 25
package foreign.app;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** An object that owns its arena, and the segment with it. */
final class OwnedByObject implements AutoCloseable {
  private final Arena arena = Arena.ofShared();
  private final MemorySegment segment;

  OwnedByObject(int size) {
    segment = arena.allocate(ValueLayout.JAVA_INT, size);
  }

  int get(int index) {
    return segment.getAtIndex(ValueLayout.JAVA_INT, index);
  }

  void set(int index, int value) {
    segment.setAtIndex(ValueLayout.JAVA_INT, index, value);
  }

  @Override
  public void close() {
    arena.close();
  }

  static int use(int size) {
    try (OwnedByObject numbers = new OwnedByObject(size)) {
      numbers.set(0, 1);
      return numbers.get(0);
    }
  }
}
