// check: default
// An interceptor sees all requests and remembers one of them.

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

@Component
class InterceptorKeepsRequest implements HandlerInterceptor {
  private HttpServletRequest current; // !! class.not.sendable
  private volatile WebRequest other; // !! class.not.sendable

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    current = request;
    return other == null;
  }

  String user() {
    return current.getRemoteUser();
  }
}
