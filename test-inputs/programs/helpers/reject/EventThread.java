// check: default
// A wrapper over the event queue: what it runs is not the caller's thread.
import java.sql.Connection;
import java.sql.SQLException;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

class EventThread {
  private final JLabel status = new JLabel();

  private void onEventThread(Runnable body) {
    if (SwingUtilities.isEventDispatchThread()) {
      body.run();
    } else {
      SwingUtilities.invokeLater(body);
    }
  }

  private void afterwards(int millis, Runnable body) {
    Timer timer = new Timer(millis, event -> body.run());
    timer.setRepeats(false);
    timer.start();
  }

  void show(Connection connection) {
    onEventThread(() -> status.setText(text(connection))); // !! capture.not.sendable
    afterwards(10, () -> status.setText(text(connection))); // !! capture.not.sendable
  }

  private static String text(Connection connection) {
    try {
      return connection.getSchema();
    } catch (SQLException e) {
      return "";
    }
  }
}
