// Each early return closes what was acquired until then; the last path uses both.

import dev.taskbound.inputs.prelude.Owner;

final class EarlyReturns {
  static int run(boolean one, boolean two) {
    Owner first = new Owner("a");
    if (one) {
      first.close();
      return 1;
    }
    Owner second = new Owner("b");
    if (two) {
      second.close();
      first.close();
      return 2;
    }
    int length = first.lease().text().length() + second.lease().text().length();
    second.close();
    first.close();
    return length;
  }
}
