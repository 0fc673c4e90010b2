// peer: rs174 accept: the argument of a call that ends borrows is read through a borrow before
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.EndsBorrows;

final class ArgumentBeforeMutation {
  record Part(int length) {}

  static final class Buffer {
    private int used = 8;

    @Borrowed
    Part part() {
      return new Part(used);
    }

    @EndsBorrows
    void compact(int count) {
      used -= count;
    }
  }

  static int run() {
    Buffer buffer = new Buffer();
    buffer.compact(buffer.part().length());
    return buffer.part().length();
  }
}
