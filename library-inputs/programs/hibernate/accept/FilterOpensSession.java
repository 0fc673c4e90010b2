// check: default
// Open session in view: the filter binds a session to the thread and takes it off again.

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.context.internal.ManagedSessionContext;

class FilterOpensSession implements Filter {
  private SessionFactory factory;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Session session = factory.openSession();
    ManagedSessionContext.bind(session);
    request.setAttribute("session", session);
    try {
      session.beginTransaction();
      chain.doFilter(request, response);
      session.getTransaction().commit();
    } finally {
      ManagedSessionContext.unbind(factory);
      session.close();
    }
  }
}
