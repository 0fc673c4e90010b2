// check: default
// A parameter object that is made for one request, and never kept: nobody can declare its class in
// code that is not annotated.

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

class ContextObjectOfOneRequest extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exchange exchange = new Exchange(request, response);
    new Page(exchange).render();
  }

  static final class Exchange {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private PrintWriter out;

    Exchange(HttpServletRequest request, HttpServletResponse response) {
      this.request = request;
      this.response = response;
    }

    String parameter(String name) {
      return request.getParameter(name);
    }

    PrintWriter out() throws IOException {
      if (out == null) {
        response.setContentType("text/html");
        out = response.getWriter();
      }
      return out;
    }
  }

  record Page(Exchange exchange) {
    void render() throws IOException {
      exchange.out().println("<p>" + exchange.parameter("name") + "</p>");
    }
  }
}
