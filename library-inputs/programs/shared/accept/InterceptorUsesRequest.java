// check: default
// The request goes where it is needed as an attribute or a thread-local value.

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

@Component
class InterceptorUsesRequest implements HandlerInterceptor {
  private static final ThreadLocal<HttpServletRequest> CURRENT = new ThreadLocal<>();
  private final LongAdder count = new LongAdder();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    request.setAttribute("start", Instant.now());
    CURRENT.set(request);
    count.increment();
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
    CURRENT.remove();
  }
}
