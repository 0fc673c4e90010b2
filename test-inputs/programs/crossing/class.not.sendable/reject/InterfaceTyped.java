// Section 2: interfaces and abstract classes may have a mode of their own; a field of such a type
// is confined.
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.annotations.Unconfined;
import java.util.Set;

final class InterfaceTyped {
  @NotThreadSafe
  interface Cursor {
    boolean next();
  }

  record Range(int from, int to) implements Cursor {
    @Override
    public boolean next() {
      return from < to;
    }
  }

  @Unconfined
  static final class Shared {
    private Cursor cursor; // !! class.not.sendable
    private Range range; // !! class.not.sendable
    private Set<Cursor> cursors; // !! class.not.sendable

    boolean isSet() {
      return cursor != null && range != null && cursors != null;
    }
  }
}
