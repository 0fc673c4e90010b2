// check: default
// release: 25
package foreign.app;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Segments of a block are kept where they are found after it. */
class KeptInFields {
  private final Map<String, MemorySegment> cache = new ConcurrentHashMap<>();
  private MemorySegment last;

  void load(String name) {
    try (Arena arena = Arena.ofShared()) {
      MemorySegment segment = arena.allocateFrom(name);
      cache.put(name, segment); // !! escape.to.container
      last = segment; // !! escape.to.field
    }
  }

  List<MemorySegment> all(List<String> names) {
    List<MemorySegment> segments = new ArrayList<>();
    try (Arena arena = Arena.ofConfined()) {
      names.forEach(name -> segments.add(arena.allocateFrom(name)));
    }
    return segments; // !! escape.by.return
  }

  long size() {
    return last.byteSize();
  }
}
