// check: default
package swing.app;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.SimpleDateFormat;
import java.util.Date;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/** The event dispatch thread is home for components, not for the handles of other tasks. */
class HandlesOnEventThread {
  void show(JLabel label, Statement statement) throws SQLException {
    ResultSet rows = statement.executeQuery("select name from person");
    rows.next();
    SwingUtilities.invokeLater(
        () -> {
          try {
            label.setText(rows.getString(1)); // !! capture.not.sendable
          } catch (SQLException e) {
            label.setText(e.getMessage());
          }
        });
  }

  void clock(JLabel label, SimpleDateFormat format) {
    new Timer(1000, event -> label.setText(format.format(new Date()))).start(); // !! capture.not.sendable
  }

  void find(JLabel label, EntityManager em) throws Exception {
    SwingUtilities.invokeAndWait(() -> label.setText(em.find(Object.class, 1).toString())); // !! capture.not.sendable
  }
}
