// check: default
// release: 22
import java.lang.foreign.*;
class ParallelSegments {
  static void a() {
    try (Arena a = Arena.ofConfined()) {
      a.allocate(8).elements(ValueLayout.JAVA_BYTE).parallel().forEach(x -> x.fill((byte) 0)); // !! argument.not.sendable
    }
  }
}
