// check: default
// Section 4, unmarked code: effects need not be declared there.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;

final class InUnmarkedCode implements AutoCloseable {
  private Owner owner = new Owner("a");

  void closesParameter(Owner owner, Pool pool) {
    owner.close();
    pool.reset();
  }

  void closesItself() {
    close();
  }

  void replaces(String text) {
    owner.close();
    owner = new Owner(text);
  }

  int tries(Owner given) {
    try (given) {
      return given.lease().text().length();
    }
  }

  void inClosure(Owner given) {
    Boundaries.now(() -> given.close());
  }

  void throughHelper(Owner given) {
    end(given);
  }

  void enters() {
    Contexts.enter();
  }

  void exits() {
    Contexts.exit();
  }

  void leaves() {
    Contexts.leave();
  }

  private void end(Owner given) {
    given.close();
  }

  @Override
  public void close() {
    owner.close();
  }
}
