// check: default
// release: 22
// source: https://github.com/apache/lucene/pull/12785
// Fix: whoever closes waits; here the search maps, reads and closes by itself.
package store.mapped;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class MappedWhileSearched {
  private final ExecutorService searchers;

  MappedWhileSearched(ExecutorService searchers) {
    this.searchers = searchers;
  }

  Future<Long> checksum(Path file) {
    return searchers.submit(
        () -> {
          try (Arena arena = Arena.ofShared();
              FileChannel channel = FileChannel.open(file)) {
            MemorySegment mapped =
                channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
            long sum = 0;
            for (long at = 0; at < mapped.byteSize(); at++) {
              sum += mapped.get(ValueLayout.JAVA_BYTE, at);
            }
            return sum;
          }
        });
  }
}
