// check: default
// A wrapper over the event queue takes components back home, with text that was read before.
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.SwingWorker;

class EventThread {
  private final JLabel status = new JLabel();

  private void onEventThread(Runnable body) {
    if (SwingUtilities.isEventDispatchThread()) {
      body.run();
    } else {
      SwingUtilities.invokeLater(body);
    }
  }

  private static void later(Runnable body) {
    SwingUtilities.invokeLater(
        () -> {
          try {
            body.run();
          } catch (RuntimeException e) {
            System.err.println(e);
          }
        });
  }

  void show(ResultSet rows, JLabel title) throws SQLException {
    String text = rows.getString(1);
    onEventThread(() -> status.setText(text));
    onEventThread(() -> title.setText(text));
    later(() -> title.setText(text));
    later(status::repaint);
  }
}
