// A generic method whose two parameters both lend a T.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.OwnedRef;

final class GenericMethod {
  static <T> @Borrowed T either(OwnedRef<T> a, OwnedRef<T> b) { // !! borrow.ambiguous
    return a.hashCode() < b.hashCode() ? a.get() : b.get();
  }
}
