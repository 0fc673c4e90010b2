// check: default
// source: https://github.com/RestComm/gmlc/issues/66
// Symptom: the answer to one request goes to another client: the object that serves all of them keeps the response in a field.
package location.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.UnaryOperator;

class ResponseOfLastRequest extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient UnaryOperator<String> network;
  private transient HttpServletResponse response; // !! class.not.sendable|escape.to.field

  ResponseOfLastRequest(UnaryOperator<String> network) {
    this.network = network;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    this.response = response;
    answer(network.apply(request.getParameter("msisdn")));
  }

  private void answer(String cell) throws IOException {
    response.setContentType("text/plain");
    response.getWriter().println(cell);
  }
}
