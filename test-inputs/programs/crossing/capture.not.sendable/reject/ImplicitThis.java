// Key row: implicit `this` of a @CurrentTaskOnly class, by a method call, a field and a method
// reference.
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.Boundaries;

@CurrentTaskOnly
final class ImplicitThis {
  private int total;

  void add() {
    total++;
  }

  void run() {
    Boundaries.scoped(() -> add()); // !! capture.not.sendable
    Boundaries.scoped(() -> System.out.println(total)); // !! capture.not.sendable
    Boundaries.scoped(this::add); // !! capture.not.sendable
  }
}
