// check: default
// javac: --release 8
package java.util.concurrent;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The shape that the class had in JDK 21 to 24, without what it does. */
@SuppressWarnings("all")
public class StructuredTaskScope<T> implements AutoCloseable {
  public StructuredTaskScope() {}

  public StructuredTaskScope(String name, ThreadFactory factory) {}

  public <U extends T> Subtask<U> fork(Callable<? extends U> task) {
    return null;
  }

  public StructuredTaskScope<T> join() throws InterruptedException {
    return this;
  }

  public StructuredTaskScope<T> joinUntil(Instant deadline)
      throws InterruptedException, TimeoutException {
    return this;
  }

  public void shutdown() {}

  public final boolean isShutdown() {
    return false;
  }

  protected void handleComplete(Subtask<? extends T> subtask) {}

  @Override
  public void close() {}

  public interface Subtask<T> extends Supplier<T> {
    Throwable exception();
  }

  public static final class ShutdownOnSuccess<T> extends StructuredTaskScope<T> {
    public ShutdownOnSuccess() {}

    @Override
    public ShutdownOnSuccess<T> join() throws InterruptedException {
      return this;
    }

    public T result() throws ExecutionException {
      return null;
    }

    public <X extends Throwable> T result(Function<Throwable, ? extends X> esf) throws X {
      return null;
    }
  }

  public static final class ShutdownOnFailure extends StructuredTaskScope<Object> {
    public ShutdownOnFailure() {}

    @Override
    public ShutdownOnFailure join() throws InterruptedException {
      return this;
    }

    public Optional<Throwable> exception() {
      return Optional.empty();
    }

    public void throwIfFailed() throws ExecutionException {}

    public <X extends Throwable> void throwIfFailed(Function<Throwable, ? extends X> esf) throws X {}
  }
}
