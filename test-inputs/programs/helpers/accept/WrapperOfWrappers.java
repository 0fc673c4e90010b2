// check: default
// Wrappers of wrappers that in the end run what they are given here.
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;

class WrapperOfWrappers {
  private <T> T measured(Callable<T> body) throws SQLException {
    return measured("sql", body);
  }

  private <T> T measured(String name, Callable<T> body) throws SQLException {
    long begin = System.nanoTime();
    try {
      return translated(() -> body.call());
    } finally {
      System.out.println(name + (System.nanoTime() - begin));
    }
  }

  private static <T> T translated(Callable<T> body) throws SQLException {
    try {
      return body.call();
    } catch (SQLException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new SQLException(e);
    }
  }

  String schema(Connection connection) throws SQLException {
    return measured(() -> connection.getSchema());
  }
}
