// check: default
// Rows are read and written out in this task; try-with-resources closes in the right order.

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

class RowsForOneResponse extends HttpServlet {
  private final transient DataSource source;

  RowsForOneResponse(DataSource source) {
    this.source = source;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement("select name from item");
        ResultSet rows = statement.executeQuery();
        PrintWriter out = response.getWriter()) {
      while (rows.next()) {
        out.println(rows.getString(1));
      }
    } catch (SQLException e) {
      response.sendError(500, e.getMessage());
    }
  }
}
