// Key row: an inner class's instance carries its confined enclosing instance across.
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;

@NotThreadSafe
final class InnerClassInstance {
  private int total;

  final class Adder implements Runnable {
    @Override
    public void run() {
      total++;
    }
  }

  void run() {
    Boundaries.scoped(new Adder()); // !! argument.not.sendable
    Adder adder = new Adder();
    Boundaries.detached(adder); // !! argument.not.sendable
  }
}
