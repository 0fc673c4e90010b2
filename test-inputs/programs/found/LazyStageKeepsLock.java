// A stage of a stream runs when the pipeline is run: a lock that is held where it is written need not be held then.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class LazyStageKeepsLock {
  static Stream<Integer> returned(Table table) {
    try (TableGuard guard = table.read()) {
      return Stream.of("a").map(name -> table.size()); // !! capability.not.held|escape.by.return
    }
  }

  static int runLater(Table table) {
    Stream<Integer> sizes;
    try (TableGuard guard = table.read()) {
      sizes = Stream.of("a").map(name -> table.size()); // !! capability.not.held
    }
    return sizes.findFirst().get();
  }

  static int runThere(Table table) {
    try (TableGuard guard = table.read()) {
      return Stream.of("a").map(name -> table.size()).findFirst().get();
    }
  }
}
// UNSOUND (high; with mm.mapCount() it throws TaskContextViolation). SPEC 3: capabilities "do enter @RunsImmediately closures"; SPEC 4:
// "A closure that a lazy object keeps (a Stream stage ...) ... terminal operations run it." A stage is judged as if it ran at
// once. Place: at the call in the closure, or at the terminal operation (runLater: then line `return sizes.findFirst()`); either is fine.
