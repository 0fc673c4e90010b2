// Generics: a T passed to a pretend-thread closure, unless its bound is sendable.
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.function.Consumer;
import java.util.function.Function;

final class TypeVariablePassed {
  static <T> void give(T value, @PretendThread Consumer<T> body) {
    body.accept(value); // !! argument.not.sendable
  }

  static <C extends LocalCounter> void count(
      C counter, @PretendThread(detached = true) Function<C, Integer> body) {
    System.out.println(body.apply(counter)); // !! argument.not.sendable
  }
}
