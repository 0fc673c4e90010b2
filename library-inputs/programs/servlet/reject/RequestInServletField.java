// check: default
// One instance serves all requests: the second request overwrites what the first one put there.

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

class RequestInServletField extends HttpServlet {
  private HttpServletRequest request; // !! class.not.sendable
  private PrintWriter out;
  private Object lastResponse;

  @Override
  protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    request = req;
    out = resp.getWriter(); // !! class.not.sendable
    lastResponse = resp; // !! class.not.sendable
    show();
  }

  private void show() {
    out.println(request.getParameter("q"));
  }
}
