// check: default
// source: https://github.com/typelevel/fs2-grpc/issues/114
// Fix: the context is detached by the thread that attached it.
package grpc.runtime;

import io.grpc.Context;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

class DetachOnOtherThread {
  private final Consumer<Throwable> errors;

  DetachOnOtherThread(Consumer<Throwable> errors) {
    this.errors = errors;
  }

  <T> void serve(Supplier<CompletableFuture<T>> call, Consumer<T> reply) {
    Consumer<Throwable> report = errors;
    Context context = Context.current().fork();
    Context previous = context.attach();
    try {
      call.get()
          .whenComplete(
              (value, failure) -> {
                if (failure != null) {
                  report.accept(failure);
                } else {
                  reply.accept(value);
                }
              });
    } finally {
      context.detach(previous);
    }
  }
}
