// check: default
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

/** What is confined by a signature and not by its class is not at home with Swing either. */
final class NotAtHomeByItsClass {
  void rows(Statement statement, JLabel label) throws SQLException {
    ResultSet rows = statement.executeQuery("select name from person");
    SwingUtilities.invokeLater(
        () -> {
          try {
            label.setText(rows.getString(1)); // !! capture.not.sendable
          } catch (SQLException e) {
            label.setText(e.getMessage());
          }
        });
  }

  void containers(List<JLabel> labels, Stream<JLabel> more, String text) {
    SwingUtilities.invokeLater(() -> labels.forEach(label -> label.setText(text)));
    SwingUtilities.invokeLater(() -> more.forEach(label -> label.setText(text)));
  }
}
