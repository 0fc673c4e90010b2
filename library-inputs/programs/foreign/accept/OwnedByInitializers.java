// check: default
// release: 25
package foreign.app;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** An object that owns an arena and what it has allocated there, both made in its fields. */
class OwnedByInitializers implements AutoCloseable {
  private final Arena arena = Arena.ofConfined();
  private final MemorySegment header = arena.allocate(16);
  private MemorySegment body = arena.allocate(1024).asSlice(16);

  byte at(long offset) {
    return offset < 16
        ? header.get(ValueLayout.JAVA_BYTE, offset)
        : body.get(ValueLayout.JAVA_BYTE, offset - 16);
  }

  @Override
  public void close() {
    arena.close();
  }
}
