// check: default
// Task executors, schedulers and decorators that carry plain data, and the request of this thread
// asked for where it is needed.

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.TaskDecorator;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class TasksWithData {
  static final ThreadLocal<Map<String, String>> MDC = ThreadLocal.withInitial(Map::of);

  static class MdcDecorator implements TaskDecorator {
    @Override
    public Runnable decorate(Runnable task) {
      Map<String, String> context = MDC.get();
      return () -> {
        MDC.set(context);
        try {
          task.run();
        } finally {
          MDC.remove();
        }
      };
    }
  }

  static HttpServletRequest current() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
  }

  Future<String> later(AsyncTaskExecutor executor, TaskScheduler scheduler) {
    String uri = current().getRequestURI();
    scheduler.schedule(() -> System.out.println(uri), Instant.now().plusSeconds(5));
    scheduler.scheduleAtFixedRate(() -> System.out.println(uri), Duration.ofMinutes(1));
    Callable<String> task = () -> uri.toUpperCase();
    return executor.submit(task);
  }
}
