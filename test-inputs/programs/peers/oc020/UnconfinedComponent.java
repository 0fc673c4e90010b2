// peer: oc020 accept: a component declared to go anywhere may leave, although its record may not
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.View;

final class UnconfinedComponent {
  @Borrowed
  record Pair(@Unconfined View global, @Borrowed View local) {}

  static View run(Pair pair) {
    return pair.global();
  }
}
