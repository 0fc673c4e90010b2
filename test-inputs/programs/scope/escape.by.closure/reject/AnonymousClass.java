// An anonymous class captures like a lambda: reported at the mention inside.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import java.util.Iterator;

final class AnonymousClass {
  static Iterator<String> run(@Borrowed Lease lease) {
    return new Iterator<String>() {
      private int position;

      @Override
      public boolean hasNext() {
        return position < lease.text().length(); // !! escape.by.closure
      }

      @Override
      public String next() {
        return String.valueOf(lease.text().charAt(position++));
      }
    };
  }
}
