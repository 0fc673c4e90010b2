// check: default
// A private method that keeps its argument is inferred in unmarked code as well.
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

final class KeptByPrivateHelper {
  private Lease last;
  private ResultSet rows;
  private String text = "";
  private Object any;

  private void keep(Lease lease) {
    last = lease;
  }

  private void keepRows(ResultSet given) {
    rows = given;
  }

  private <T> void keepAny(T value) {
    any = value;
  }

  private void keepText(Lease lease) {
    text = lease.text();
  }

  void leases() {
    try (Owner owner = new Owner("a")) {
      keepText(owner.lease());
      keep(owner.lease()); // !! escape.by.argument
    }
  }

  void others() {
    try (Owner owner = new Owner("b")) {
      keepAny(owner.lease()); // !! escape.by.argument
      List.of(owner.lease()).forEach(this::keep); // !! escape.by.argument
      keepAny(owner.lease().text());
    }
  }

  void rows(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      keepRows(statement.executeQuery("select 1")); // !! escape.by.argument
    }
  }

  String shown() {
    return text + (last == null) + (rows == null) + (any == null);
  }
}
