// check: default
// Section 4, unmarked code: a method that can be overridden is not inferred from its body.
import java.sql.Connection;
import java.sql.SQLException;
import java.text.SimpleDateFormat;
import java.util.concurrent.Callable;

class DefaultModeOverridable {
  abstract static class Template {
    abstract <T> T inside(Callable<T> body);

    void around(Runnable body) {
      body.run();
    }
  }

  void run(Template template, Connection connection) throws SQLException {
    template.inside(() -> connection.isClosed()); // !! capture.unknown
    SimpleDateFormat format = new SimpleDateFormat("yyyy");
    template.around(() -> System.out.println(format.format(0L))); // !! capture.unknown
  }
}
