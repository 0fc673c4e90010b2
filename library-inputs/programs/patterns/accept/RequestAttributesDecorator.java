// check: default
// source: https://github.com/spring-projects/spring-framework/issues/33187
// Fix: the header is copied while the request is alive; tasks get the copy.
package gateway.async;

import java.util.Optional;
import org.springframework.core.task.TaskDecorator;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lets asynchronous tasks see the caller's credentials. */
class RequestAttributesDecorator implements TaskDecorator {
  private static final ThreadLocal<String> AUTHORIZATION = new ThreadLocal<>();
  private final String poolName;

  RequestAttributesDecorator(String poolName) {
    this.poolName = poolName;
  }

  /** Returns the caller's credentials, for interceptors of outgoing calls. */
  static Optional<String> authorization() {
    return Optional.ofNullable(AUTHORIZATION.get());
  }

  @Override
  public Runnable decorate(Runnable task) {
    ServletRequestAttributes caller =
        (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    String token = caller.getRequest().getHeader("Authorization");
    String name = poolName;
    return () -> {
      Thread.currentThread().setName(name);
      AUTHORIZATION.set(token);
      try {
        task.run();
      } finally {
        AUTHORIZATION.remove();
      }
    };
  }
}
