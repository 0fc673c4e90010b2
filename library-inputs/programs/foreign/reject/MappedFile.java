// check: default
// release: 25
package foreign.app;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/** A mapping lives as long as its arena. */
class MappedFile {
  static Object last;

  MemorySegment map(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path);
        Arena arena = Arena.ofConfined()) {
      MemorySegment mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      return mapped.asReadOnly(); // !! escape.by.return
    }
  }

  void count(Path path, Executor executor) throws IOException {
    try (FileChannel channel = FileChannel.open(path);
        Arena arena = Arena.ofConfined()) {
      MemorySegment mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      last = mapped; // !! escape.to.field|escape.to.static
      executor.execute(() -> System.out.println(mapped.get(ValueLayout.JAVA_BYTE, 0))); // !! capture.not.sendable
    }
  }
}
