// Key row: an unmarked method of another compilation unit is not visible, even if it is final.
import dev.taskbound.inputs.prelude.LocalCounter;

final class Caller {
  static void run(LocalCounter counter) {
    Library.each(3, n -> counter.plus(n)); // !! capture.unknown
    new Library(() -> System.out.println(counter.get())).go(); // !! capture.unknown
  }
}
