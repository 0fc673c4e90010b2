import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
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

  @BorrowsFrom("from") // valid until `from` is closed
  static @Borrowed Page first(Snapshot from, Snapshot log) {
    return from.page(1);
  }
}
