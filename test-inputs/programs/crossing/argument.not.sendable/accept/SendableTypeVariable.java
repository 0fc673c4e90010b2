// Generics: a T whose bound is sendable may be passed into a pretend-thread closure.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.Pool;
import java.util.function.Consumer;
import java.util.function.Function;

final class SendableTypeVariable {
  static <T extends @Unconfined Object> void later(
      T value, @PretendThread(detached = true) Consumer<T> body) {
    body.accept(value);
  }

  static <T extends @Borrowed Object, R> R now(T value, @PretendThread Function<T, R> body) {
    return body.apply(value);
  }

  static void run(Pool pool) {
    later("text", text -> System.out.println(text));
    int size = now(pool.slice(1), slice -> slice.size());
    System.out.println(size);
  }
}
