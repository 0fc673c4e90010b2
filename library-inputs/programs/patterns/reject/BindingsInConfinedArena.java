// check: default
// release: 22
// source: https://github.com/enso-org/enso/pull/13872
// Symptom: "WrongThreadException: Attempted access outside owning thread" when the pool serializes a library's bindings.
package runtime.caches;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

class BindingsInConfinedArena {
  private static final long BLOCK = 1 << 16;
  private final ExecutorService serialization;

  BindingsInConfinedArena(ExecutorService serialization) {
    this.serialization = serialization;
  }

  int checkAll(Path file) throws IOException, InterruptedException {
    try (Arena arena = Arena.ofConfined();
        FileChannel channel = FileChannel.open(file)) {
      MemorySegment bindings =
          channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      List<Callable<Integer>> checks = new ArrayList<>();
      for (long at = 0; at < channel.size(); at += BLOCK) {
        long start = at;
        checks.add(() -> (int) bindings.get(ValueLayout.JAVA_BYTE, start));
      }
      return serialization.invokeAll(checks).size(); // !! argument.not.sendable|capture.not.sendable
    }
  }
}
