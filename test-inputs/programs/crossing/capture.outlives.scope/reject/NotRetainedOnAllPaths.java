// Section 2, @Retains: on some path the borrowed parameter was not retained before it crossed.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.Retains;
import java.util.concurrent.Executor;

final class NotRetainedOnAllPaths {
  interface Buffer {
    @Retains
    Buffer retain();

    int size();
  }

  static void handle(@Borrowed Buffer buffer, Executor executor) {
    if (buffer.size() > 3) {
      buffer.retain();
    }
    executor.execute(() -> System.out.println(buffer.size())); // !! capture.outlives.scope
  }

  static void late(@Borrowed Buffer buffer, Executor executor) {
    executor.execute(() -> System.out.println(buffer.size())); // !! capture.outlives.scope
    buffer.retain();
  }
}
