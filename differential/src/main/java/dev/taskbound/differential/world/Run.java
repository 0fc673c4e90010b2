package dev.taskbound.differential.world;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.samples.kernel.Syscall;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs closures in each of the ways the checker knows. */
public final class Run {
  private Run() {}

  /**
   * Runs a closure in a task context of its own.
   *
   * @param body the closure
   */
  public static void scoped(@PretendThread Runnable body) {
    Syscall.run(
        () -> {
          body.run();
        });
  }

  /**
   * Runs a closure in a task context of its own, with an argument.
   *
   * @param <A> the type of the argument
   * @param <R> the type of the result
   * @param argument what the closure is given
   * @param body the closure
   * @return what the closure returns
   */
  public static <A extends @Borrowed Object, R> R scopedApply(
      A argument, @PretendThread Function<A, R> body) {
    return Syscall.run(() -> body.apply(argument));
  }

  /**
   * Runs a closure later, in a task context of its own: when the program has ended.
   *
   * @param body the closure
   */
  public static void detached(@PretendThread(detached = true) Runnable body) {
    World.current().later(body);
  }

  /**
   * Runs a closure here.
   *
   * @param body the closure
   */
  public static void now(@RunsImmediately Runnable body) {
    body.run();
  }

  /**
   * Runs a closure here, once.
   *
   * @param body the closure
   */
  public static void once(@RunsImmediately @Consumes Runnable body) {
    body.run();
  }

  /**
   * Runs a closure here, twice.
   *
   * @param body the closure
   */
  public static void twice(@RunsImmediately Runnable body) {
    body.run();
    body.run();
  }

  /**
   * Runs a closure here and returns its result.
   *
   * @param <T> the type of the result
   * @param body the closure
   * @return what the closure returns
   */
  public static <T> T nowGet(@RunsImmediately Supplier<T> body) {
    return body.get();
  }

  /**
   * Runs a closure here with an argument.
   *
   * @param <A> the type of the argument
   * @param argument what the closure is given
   * @param body the closure
   */
  public static <A> void nowWith(A argument, @RunsImmediately Consumer<A> body) {
    body.accept(argument);
  }
}
