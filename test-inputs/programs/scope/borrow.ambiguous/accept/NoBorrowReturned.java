// Results that are no borrows need no owner.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Owner;

final class NoBorrowReturned {
  static LocalCounter counter(LocalCounter a, LocalCounter b) {
    return a.get() > b.get() ? a : b;
  }

  static String text(Owner a, Owner b) {
    return a.lease().text() + b.lease().text();
  }

  static Owner larger(Owner a, Owner b) {
    return a.lease().text().length() > b.lease().text().length() ? a : b;
  }
}
