import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.ConfinementMarked;

@ConfinementMarked
final class Snapshots {
  record Page(String text) {}

  static final class Snapshot implements AutoCloseable {
    @Borrowed
    Page page(int number) {
      return new Page("page " + number);
    }

    @Override
    public void close() {}
  }

  static @Borrowed Page first(Snapshot from, Snapshot log) { // lent by which of the two?
    return from.page(1);
  }
}
