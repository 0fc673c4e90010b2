// check: default
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;

/** An object may keep what it borrows from its own fields; a task is told once what it may not have. */
final class OwnerAndBorrowInOneObject {
  private final Connection connection;
  private final AutoCloseable insert;
  private AutoCloseable last;

  OwnerAndBorrowInOneObject(DataSource dataSource) throws SQLException {
    connection = dataSource.getConnection();
    insert = connection.prepareStatement("insert into person values (?)");
  }

  OwnerAndBorrowInOneObject(Connection given, String sql) throws SQLException {
    connection = given;
    insert = given.prepareStatement(sql);
  }

  void other(Connection given) throws SQLException {
    last = given.prepareStatement("select 1"); // !! escape.to.field
  }

  void task(ExecutorService executor, Connection given) {
    executor.submit(() -> given.createStatement()); // !! capture.not.sendable
  }

  void close() throws Exception {
    insert.close();
    last.close();
    connection.close();
  }
}
