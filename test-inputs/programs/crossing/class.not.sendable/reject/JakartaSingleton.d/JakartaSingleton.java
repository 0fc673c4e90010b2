// check: default
// Key row, in unmarked code: a Jakarta singleton is shared, and a field that is not injected is not
// exempt.
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

@Singleton
class JakartaSingleton {
  @Inject private Connection injected;
  private Connection opened; // !! class.not.sendable

  void open(DataSource source) throws SQLException {
    opened = source.getConnection();
    System.out.println(injected.isClosed());
  }
}
