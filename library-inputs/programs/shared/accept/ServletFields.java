// check: default
// What a servlet may keep: configuration, pools, immutable formatters, one format per thread.

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

public class ServletFields extends HttpServlet {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_DATE;
  private final ThreadLocal<SimpleDateFormat> old =
      ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy"));
  private final Map<String, String> cache = new ConcurrentHashMap<>();
  private final SimpleDateFormat locked = new SimpleDateFormat("MM");
  private ServletConfig config;
  private ServletContext context;
  private DataSource source;
  private ExecutorService executor;

  @Override
  public void init(ServletConfig config) throws ServletException {
    super.init(config);
    this.config = config;
    context = config.getServletContext();
    source = (DataSource) context.getAttribute("source");
    executor = Executors.newFixedThreadPool(2);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getParameter("name");
    cache.put(name, request.getRemoteAddr());
    executor.execute(() -> log(name));
    try (Connection connection = source.getConnection()) {
      response.getWriter().println(DAY.format(LocalDate.now()) + old.get().format(new Date()));
      response.getWriter().println(connection.isValid(1) + month() + config.getServletName());
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private String month() {
    synchronized (locked) {
      return locked.format(new Date());
    }
  }
}
