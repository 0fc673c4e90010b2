// peer: rs014 accept: an interface type whose use promises that it may cross is believed
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.Boundaries;

final class PromisedInterface {
  interface Service {
    int ask();
  }

  static void direct(@Unconfined Service service) {
    Boundaries.send(service);
  }

  static void captured(@Unconfined Service service) {
    Boundaries.detached(() -> service.ask());
  }
}
