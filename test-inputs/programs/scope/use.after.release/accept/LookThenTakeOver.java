// An argument is evaluated before the call consumes the owner.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Owner;

final class LookThenTakeOver {
  static int end(int before, @Consumes Owner owner) {
    int length = owner.lease().text().length();
    owner.close();
    return before + length;
  }

  static int run() {
    Owner owner = new Owner("a");
    return end(owner.lease().text().length(), owner);
  }
}
