// peer: rs018 reject: a raw address is declared confined, whatever it points to
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;

final class RawAddress {
  @NotThreadSafe
  record Address(long raw) {}

  static void run() {
    Address address = new Address(4096);
    Boundaries.detached(() -> System.out.println(address.raw())); // !! capture.not.sendable
  }
}
