// check: default
// Section 4, unmarked code: modelled immediate closures may capture anything.
import java.sql.Connection;
import java.sql.SQLException;
import java.text.SimpleDateFormat;
import java.util.List;

final class DefaultModeImmediate {
  int run(Connection connection, List<String> names) throws SQLException {
    SimpleDateFormat format = new SimpleDateFormat("HH:mm");
    names.removeIf(name -> name.equals(format.format(0L)));
    names.sort((left, right) -> format.toPattern().indexOf(left) - right.length());
    return connection.isClosed() ? 0 : names.size();
  }
}
