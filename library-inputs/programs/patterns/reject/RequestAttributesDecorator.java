// check: default
// source: https://github.com/spring-projects/spring-framework/issues/33187
// Symptom: NullPointerException in the container's request when a Feign interceptor on the pool reads the Authorization header.
package gateway.async;

import org.springframework.core.task.TaskDecorator;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Lets asynchronous tasks see the caller's request. */
class RequestAttributesDecorator implements TaskDecorator {
  private final String poolName;

  RequestAttributesDecorator(String poolName) {
    this.poolName = poolName;
  }

  @Override
  public Runnable decorate(Runnable task) {
    RequestAttributes caller = RequestContextHolder.currentRequestAttributes();
    String name = poolName;
    return () -> {
      Thread.currentThread().setName(name);
      try {
        RequestContextHolder.setRequestAttributes(caller); // !! capture.not.sendable
        task.run();
      } finally {
        RequestContextHolder.resetRequestAttributes();
      }
    };
  }
}
