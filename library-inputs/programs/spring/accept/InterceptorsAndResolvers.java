// check: default
// Interceptors and resolvers are shared; they keep what they know in the request, not in fields.

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

class InterceptorsAndResolvers {
  @Component
  static class Timing implements HandlerInterceptor {
    private final AtomicLong requests = new AtomicLong();
    private final Map<String, Long> slowest = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
      request.setAttribute("start", System.nanoTime());
      requests.incrementAndGet();
      return true;
    }

    @Override
    public void afterCompletion(
        HttpServletRequest request, HttpServletResponse response, Object handler, Exception e) {
      long took = System.nanoTime() - (Long) request.getAttribute("start");
      slowest.merge(request.getRequestURI(), took, Math::max);
    }
  }

  static class Tenants implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Tenant.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        ModelAndViewContainer container,
        NativeWebRequest request,
        WebDataBinderFactory binders) {
      HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
      String name =
          Optional.ofNullable(request.getHeader("X-Tenant")).orElseGet(http::getServerName);
      Tenant tenant = new Tenant(name);
      request.setAttribute("tenant", tenant, RequestAttributes.SCOPE_REQUEST);
      return tenant;
    }
  }

  record Tenant(String name) {}
}
