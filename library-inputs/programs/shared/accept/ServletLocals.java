// check: default
// All that belongs to a request stays in local variables and parameters.

import java.io.IOException;
import java.io.PrintWriter;
import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.Date;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

public class ServletLocals extends HttpServlet {
  private static final DateFormat[] NONE = {};
  private static final SimpleDateFormat RFC = new SimpleDateFormat("EEE, dd MMM yyyy");
  private volatile String greeting;

  @Override
  public void init() {
    greeting = getInitParameter("greeting");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpSession session = request.getSession();
    session.setAttribute("user", request.getRemoteUser());
    DateFormat format = (DateFormat) RFC.clone();
    response.setHeader("Expires", format.format(new Date()));
    write(response.getWriter(), request.getParameter("name"));
  }

  private void write(PrintWriter out, String name) {
    out.println(greeting + ", " + name + NONE.length);
  }
}
