// check: default
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Counting and emptying a collection whose elements are closed is no use of them. */
final class ClosedElements {
  void twoOf(DataSource source) throws SQLException {
    List<Connection> all = new ArrayList<>();
    Connection one = source.getConnection();
    all.add(one);
    one.close();
    System.out.println(all.size());
    if (!all.isEmpty()) {
      all.clear();
    }
  }

  String lastName(DataSource source) throws SQLException {
    List<Connection> all = new ArrayList<>();
    Connection one = source.getConnection();
    all.add(one);
    one.close();
    return all.get(0).getCatalog(); // !! use.after.release
  }
}
