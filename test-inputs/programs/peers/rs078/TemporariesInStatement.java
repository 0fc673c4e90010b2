// peer: rs078 accept: confined temporaries live within single statements only
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class TemporariesInStatement {
  static void run() {
    System.out.println(new LocalCounter().increment());
    Boundaries.detached(() -> System.out.println(new LocalCounter().increment()));
    System.out.println(new LocalCounter().plus(2).get());
  }
}
