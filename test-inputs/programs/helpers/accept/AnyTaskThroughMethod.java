// check: default
// A method that may be called from any task is no use of the field that crosses.
import java.sql.SQLException;
import java.sql.Statement;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

class AnyTaskThroughMethod {
  private final Statement statement;
  private final JLabel status = new JLabel();
  private volatile boolean stopped;

  AnyTaskThroughMethod(Statement statement) {
    this.statement = statement;
  }

  void start() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    new Thread(this::load).start();
    new Thread(() -> load()).start();
  }

  private void stop() {
    stopped = true;
    try {
      statement.cancel();
    } catch (SQLException e) {
      stopped = false;
    }
  }

  private void load() {
    String text = stopped ? "stopped" : "loaded";
    SwingUtilities.invokeLater(() -> status.setText(text));
    SwingUtilities.invokeLater(() -> show(text));
    status.repaint();
  }

  private void show(String text) {
    status.setText(text);
  }
}
