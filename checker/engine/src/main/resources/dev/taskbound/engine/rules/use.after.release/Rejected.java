import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class Stock {
  int count(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    ResultSet rows = statement.executeQuery("select count(*) from item");
    rows.next();
    statement.close(); // closes its rows too
    return rows.getInt(1);
  }
}
