// The override returns what it was called with, of which the base does not tell its callers.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.PolyConfined;

final class PolyResult {
  interface Base {
    Object self();

    Object one(@Borrowed Object a, Object b);

    Object two(@Borrowed Object a, Object b);
  }

  abstract static class Same implements Base {
    @Override
    public @PolyConfined Object self(@PolyConfined Same this) { // !! override.incompatible
      return this;
    }

    @Override
    public @PolyConfined Object one(@PolyConfined Object a, Object b) { // !! override.incompatible
      return a;
    }

    @Override
    public @PolyConfined Object two(@Borrowed Object a, @PolyConfined Object b) {
      return b;
    }
  }
}
