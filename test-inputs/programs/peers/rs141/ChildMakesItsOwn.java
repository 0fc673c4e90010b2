// peer: rs141 accept: a detached closure captures nothing and makes the confined object it needs
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class ChildMakesItsOwn {
  static void run() {
    Boundaries.detached(
        () -> {
          LocalCounter counter = new LocalCounter();
          System.out.println(counter.increment());
        });
  }
}
