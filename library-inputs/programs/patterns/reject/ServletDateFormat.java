// check: default
// source: https://github.com/idealo/mongodb-slow-operations-profiler/pull/1
// Symptom: one format of the servlet is used by all requests at once.
package profiler.web;

import java.io.IOException;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class ServletDateFormat extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final SimpleDateFormat format = new SimpleDateFormat("yyyy/MM/dd HH:mm"); // !! class.not.sendable

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Date from = format.parse(request.getParameter("from"));
      response.getWriter().println(format.format(from));
    } catch (ParseException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
