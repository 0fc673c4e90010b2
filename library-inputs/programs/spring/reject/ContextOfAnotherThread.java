// check: default
// Request attributes set in another thread are those of a request that may be over; decorators that
// carry them along do the same.

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.CompletableFuture;
import org.springframework.core.task.TaskDecorator;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class ContextOfAnotherThread {
  private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();

  void decorate() {
    executor.setTaskDecorator(
        task -> {
          RequestAttributes attributes = RequestContextHolder.currentRequestAttributes();
          return () -> {
            RequestContextHolder.setRequestAttributes(attributes); // !! capture.not.sendable
            try {
              task.run();
            } finally {
              RequestContextHolder.resetRequestAttributes();
            }
          };
        });
  }

  static class Copying implements TaskDecorator {
    @Override
    public Runnable decorate(Runnable task) {
      RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
      return () -> {
        RequestContextHolder.setRequestAttributes(attributes, true); // !! capture.not.sendable
        task.run();
      };
    }
  }

  CompletableFuture<String> header(TaskExecutor tasks) {
    ServletRequestAttributes attributes =
        (ServletRequestAttributes) RequestContextHolder.getRequestAttributes();
    HttpServletRequest request = attributes.getRequest();
    tasks.execute(() -> System.out.println(request.getRequestURI())); // !! capture.not.sendable
    return CompletableFuture.supplyAsync(
        () -> {
          RequestContextHolder.setRequestAttributes(attributes); // !! capture.not.sendable
          return attributes.getSessionId();
        });
  }
}
