// check: default
// release: 25
package foreign.app;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

/** Automatic and global arenas are never closed by hand: what they hold may go anywhere. */
class UnendingArenas {
  private static final MemorySegment ZERO = Arena.global().allocate(16);
  private static final SymbolLookup LIBRARY = SymbolLookup.libraryLookup("libz.so", Arena.global());
  private final Map<Path, MemorySegment> files = new ConcurrentHashMap<>();

  MemorySegment open(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path)) {
      MemorySegment mapped =
          channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
      files.put(path, mapped);
      return mapped;
    }
  }

  void sum(ExecutorService executor) {
    MemorySegment block = Arena.ofAuto().allocate(100);
    executor.submit(() -> block.fill((byte) 1));
    executor.submit(() -> ZERO.get(ValueLayout.JAVA_BYTE, 0));
    executor.submit(() -> LIBRARY.find("crc32").isPresent());
    MemorySegment heap = MemorySegment.ofArray(new int[10]);
    executor.submit(() -> heap.getAtIndex(ValueLayout.JAVA_INT, 0));
  }
}
