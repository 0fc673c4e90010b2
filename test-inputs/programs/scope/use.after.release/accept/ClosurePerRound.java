// Each round makes a closure of its own, about an owner of its own.

import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Supplier;

final class ClosurePerRound {
  static int run(int rounds) {
    int length = 0;
    Supplier<String> last = () -> "";
    for (int i = 0; i < rounds; i++) {
      Owner owner = new Owner("a");
      last = () -> owner.lease().text();
      length += last.get().length();
      owner.close();
      last = () -> "";
    }
    return length + last.get().length();
  }
}
