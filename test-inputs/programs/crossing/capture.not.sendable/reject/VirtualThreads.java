// release: 21
// Model facts: virtual threads and the threads of a builder are boundaries too.
import dev.taskbound.inputs.prelude.LocalCounter;

final class VirtualThreads {
  static void run(LocalCounter counter) {
    Thread.startVirtualThread(() -> counter.increment()); // !! capture.not.sendable
    Thread.ofVirtual().start(() -> counter.increment()); // !! capture.not.sendable
    Thread.ofPlatform().unstarted(counter::increment).start(); // !! capture.not.sendable
    switch ((Object) counter.get()) {
      case Integer n when n > 3 -> Thread.startVirtualThread(() -> System.out.println(n));
      default -> System.out.println(counter.get());
    }
  }
}
