// peer: rs015 reject: an interface object that lives for a while may neither cross nor be kept
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.Boundaries;

final class TiedInterface {
  interface Service {
    int ask();
  }

  static void direct(@CurrentTaskOnly Service service) {
    Boundaries.send(service); // !! argument.not.sendable
  }

  static void borrowed(@Borrowed Service service) {
    Boundaries.send(service); // !! argument.outlives.scope
  }
}
