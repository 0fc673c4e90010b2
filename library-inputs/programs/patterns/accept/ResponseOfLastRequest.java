// check: default
// source: https://github.com/RestComm/gmlc/issues/66
// Fix: what belongs to a request is passed along.
package location.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.UnaryOperator;

class ResponseOfLastRequest extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient UnaryOperator<String> network;

  ResponseOfLastRequest(UnaryOperator<String> network) {
    this.network = network;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(response, network.apply(request.getParameter("msisdn")));
  }

  private void answer(HttpServletResponse response, String cell) throws IOException {
    response.setContentType("text/plain");
    response.getWriter().println(cell);
  }
}
