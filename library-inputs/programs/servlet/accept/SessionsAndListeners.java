// check: default
// Sessions and the context outlive requests: data may be kept there, and they may be kept elsewhere.

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class SessionsAndListeners implements HttpSessionListener, ServletContextListener {
  private static final Set<HttpSession> SESSIONS = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private ServletContext context;

  record Basket(List<String> items) {}

  @Override
  public void contextInitialized(ServletContextEvent event) {
    context = event.getServletContext();
    context.setAttribute("started", System.currentTimeMillis());
    clock.scheduleAtFixedRate(() -> context.log("open: " + SESSIONS.size()), 1, 1, TimeUnit.MINUTES);
  }

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    SESSIONS.add(event.getSession());
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    SESSIONS.remove(event.getSession());
  }

  static void add(HttpServletRequest request) {
    HttpSession session = request.getSession();
    Basket basket = (Basket) session.getAttribute("basket");
    if (basket == null) {
      basket = new Basket(new ArrayList<>());
      session.setAttribute("basket", basket);
    }
    basket.items().add(request.getParameter("item"));
    request.setAttribute("basket", basket);
  }
}
