// Key row, implicit this: the constructor reference of an inner class and a super method reference
// capture it.
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;

@NotThreadSafe
class InnerConstructorAndSuper {
  private int total;

  final class Part {
    Part() {
      total++;
    }
  }

  void add() {
    total++;
  }

  void make() {
    Boundaries.scoped(Part::new); // !! capture.not.sendable
  }

  static final class Derived extends InnerConstructorAndSuper {
    @Override
    void add() {
      Boundaries.scoped(super::add); // !! capture.not.sendable
      Boundaries.scoped(() -> super.add()); // !! capture.not.sendable
    }
  }
}
