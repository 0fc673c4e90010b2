// check: default
package otel.app;

import io.opentelemetry.context.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

/** A wrapped task carries the context along, and the request that it should have left behind. */
class RequestInWrappedTask {
  void handle(HttpServletRequest request, ExecutorService executor) {
    executor.submit(Context.current().wrap(() -> System.out.println(request.getRequestURI()))); // !! argument.not.sendable
    Callable<String> task = Context.current().wrap(() -> request.getRemoteUser());
    executor.submit(task); // !! argument.not.sendable
  }

  void wrapped(HttpServletRequest request, Executor executor) {
    Executor traced = Context.taskWrapping(executor);
    traced.execute(() -> System.out.println(request.getRequestURI())); // !! capture.not.sendable
  }
}
