// Key row: a model says that a servlet is shared between tasks; sub-classes of HttpServlet are
// servlets.
import dev.taskbound.inputs.prelude.LocalCounter;
import jakarta.servlet.http.HttpServlet;
import java.text.SimpleDateFormat;

class Servlet extends HttpServlet {
  private SimpleDateFormat format; // !! class.not.sendable
  private Object wide;
  private String name = "servlet";

  void open() {
    wide = new LocalCounter(); // !! class.not.sendable
    name = name + (format == null) + (wide == null);
  }
}
