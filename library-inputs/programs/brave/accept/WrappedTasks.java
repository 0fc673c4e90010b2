// check: default
package brave.app;

import brave.propagation.CurrentTraceContext;
import brave.propagation.CurrentTraceContext.Scope;
import brave.propagation.TraceContext;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

/** Wrapping keeps a task what it is: one of plain data may go anywhere. */
class WrappedTasks {
  void run(CurrentTraceContext current, ExecutorService executor, String name) {
    Callable<String> task = current.wrap(() -> "Hello " + name);
    executor.submit(task);
    Executor traced = current.executor(executor);
    traced.execute(() -> System.out.println(name));
    current.wrap(() -> System.out.println(name)).run();
  }

  void scoped(CurrentTraceContext current, TraceContext context, Runnable body) {
    try (Scope scope = current.maybeScope(context)) {
      body.run();
    }
  }
}
