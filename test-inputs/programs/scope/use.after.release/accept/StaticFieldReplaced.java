// A static field gets a new owner when the old one has been closed.

import dev.taskbound.inputs.prelude.Owner;

final class StaticFieldReplaced {
  private static Owner shared = new Owner("a");

  static void renew(int times) {
    for (int i = 0; i < times; i++) {
      shared.close();
      shared = new Owner("b");
      System.out.println(shared.lease().text());
    }
  }
}
