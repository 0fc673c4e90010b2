// peer: rs149 reject: a borrow is stored, as a plain object, in the container that it borrows from
import dev.taskbound.annotations.Borrowed;
import java.util.ArrayList;
import java.util.List;

final class StoredInItsOwner {
  record Tag(String text) {}

  static final class Shelf implements AutoCloseable {
    private final List<Object> held = new ArrayList<>();

    @Borrowed
    Tag top() {
      return new Tag("top of " + held.size());
    }

    void hold(Object value) {
      held.add(value);
    }

    @Override
    public void close() {
      held.forEach(value -> System.out.println(value));
    }
  }

  static void run() {
    try (Shelf shelf = new Shelf()) {
      shelf.hold(shelf.top()); // !! escape.by.argument
    }
  }
}
