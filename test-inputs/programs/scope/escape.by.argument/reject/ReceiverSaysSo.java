// The receiver parameter is written with its mode.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.Unconfined;

final class ReceiverSaysSo {
  interface Source {
    void register(@Unconfined Source this);

    int next();
  }

  static int run(@Borrowed Source source) {
    source.register(); // !! escape.by.argument
    return source.next();
  }
}
