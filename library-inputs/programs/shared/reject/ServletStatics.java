// check: default
// Statics of a servlet are shared by even more.

import java.io.IOException;
import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.Date;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class ServletStatics extends HttpServlet {
  private static final DateFormat RFC = new SimpleDateFormat("EEE, dd MMM yyyy"); // !! escape.to.static
  private static HttpServletRequest last; // !! escape.to.static

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    last = request;
    response.setHeader("Expires", RFC.format(new Date()));
    response.getWriter().println(last.getMethod());
  }
}
