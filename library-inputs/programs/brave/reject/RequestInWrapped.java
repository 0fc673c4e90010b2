// check: default
package brave.app;

import brave.propagation.CurrentTraceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

/** Wrapped tasks and executors carry the trace along, not the request. */
class RequestInWrapped {
  void handle(HttpServletRequest request, CurrentTraceContext current, ExecutorService executor) {
    executor.submit(current.wrap(() -> System.out.println(request.getRequestURI()))); // !! argument.not.sendable
    Executor traced = current.executor(executor);
    traced.execute(() -> System.out.println(request.getMethod())); // !! capture.not.sendable
  }
}
