// peer: rs012 reject: a type variable without a promise may hide a confined implementation
import dev.taskbound.inputs.prelude.Boundaries;

final class UnpromisedInterface {
  interface Service {
    int ask();
  }

  static <S extends Service> void direct(S service) {
    Boundaries.send(service); // !! argument.not.sendable
  }
}
