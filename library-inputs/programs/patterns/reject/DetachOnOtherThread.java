// check: default
// source: https://github.com/typelevel/fs2-grpc/issues/114
// Symptom: "SEVERE: Context was not attached when detaching", as the effect of the call has shifted to another thread.
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
    call.get()
        .whenComplete(
            (value, failure) -> {
              context.detach(previous); // !! capture.not.sendable
              if (failure != null) {
                report.accept(failure);
              } else {
                reply.accept(value);
              }
            });
  }
}
