package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.annotations.Unconfined;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Methods that run closures in each of the ways the checker knows. */
public final class Boundaries {
  private Boundaries() {}

  /** Runs {@code body} in a new task context, which ends before the call returns. */
  public static void scoped(@PretendThread Runnable body) {
    body.run();
  }

  /** Runs {@code body} in a new task context and returns its result. */
  public static <T> T scopedCall(@PretendThread Supplier<T> body) {
    return body.get();
  }

  /** Runs {@code body} in a new task context and returns its result or throws its exception. */
  public static <T> T scopedTry(@PretendThread Callable<T> body) throws Exception {
    return body.call();
  }

  /** Runs {@code body} with {@code argument} in a new task context. */
  public static <A extends @Borrowed Object> void scopedWith(
      A argument, @PretendThread Consumer<A> body) {
    body.accept(argument);
  }

  /** Runs {@code body} with {@code argument} in a new task context and returns its result. */
  public static <A extends @Borrowed Object, R> R scopedApply(
      A argument, @PretendThread Function<A, R> body) {
    return body.apply(argument);
  }

  /** Runs {@code body} in a new task context, now, later or for ever. */
  public static void detached(@PretendThread(detached = true) Runnable body) {
    new Thread(body).start();
  }

  /** Runs {@code body} in a new task context, perhaps later. */
  public static <T> void detachedCall(@PretendThread(detached = true) Callable<T> body) {
    new Thread(
            () -> {
              try {
                body.call();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            })
        .start();
  }

  /** Runs {@code body} with {@code argument} in a new task context, perhaps later. */
  public static <A extends @Unconfined Object> void detachedWith(
      A argument, @PretendThread(detached = true) Consumer<A> body) {
    new Thread(() -> body.accept(argument)).start();
  }

  /** Lets another task look at {@code value}, until this call returns. */
  public static String show(@PretendThread Object value) {
    return value.toString();
  }

  /** Hands {@code value} to another task for good. */
  public static void send(@PretendThread(detached = true) Object value) {
    new Thread(() -> System.out.println(value)).start();
  }

  /** Runs {@code body} here and now. */
  public static void now(@RunsImmediately Runnable body) {
    body.run();
  }

  /** Runs {@code body} here and now and returns its result. */
  public static <T> T nowGet(@RunsImmediately Supplier<T> body) {
    return body.get();
  }

  /** Runs {@code body} here and now with {@code argument}. */
  public static <A> void nowWith(A argument, @RunsImmediately Consumer<A> body) {
    body.accept(argument);
  }
}
