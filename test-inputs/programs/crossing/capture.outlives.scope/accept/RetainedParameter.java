// Section 2, @Retains: the receiver is owned from the call on, where the result is of its own type.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.Retains;
import java.util.concurrent.Executor;

final class RetainedParameter {
  interface Buffer {
    @Retains
    Buffer retain();

    int size();
  }

  static void handle(@Borrowed Buffer buffer, Executor executor) {
    buffer.retain();
    executor.execute(() -> System.out.println(buffer.size()));
  }

  static void result(@Borrowed Buffer buffer, Executor executor) {
    Buffer owned = buffer.retain();
    executor.execute(() -> System.out.println(owned.size()));
  }
}
