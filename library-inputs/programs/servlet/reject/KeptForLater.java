// check: default
// Statics, sessions, the servlet context and collections of a singleton outlive the request.

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class KeptForLater extends HttpServlet implements ServletRequestListener {
  private static HttpServletRequest last; // !! escape.to.static
  private static final Map<String, HttpServletResponse> OPEN = // !! escape.to.static
      new ConcurrentHashMap<>();
  private final List<Object> history = new ArrayList<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    request.getSession().setAttribute("last", request); // !! escape.by.argument
    request.getServletContext().setAttribute("last", response); // !! escape.by.argument
    history.add(request); // !! escape.to.container
  }

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    ServletRequest request = event.getServletRequest();
    history.add(request.getRemoteAddr());
    new Thread(() -> System.out.println(request.getRemoteHost())).start(); // !! capture.not.sendable
  }
}
