// check: default
// A method that a new thread runs changes a component, directly and by way of others.
import java.sql.Connection;
import java.util.concurrent.ExecutorService;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

class ComponentsInOtherThreads {
  private final JLabel status = new JLabel();
  private final ExecutorService executor;
  private Connection connection;

  ComponentsInOtherThreads(ExecutorService executor) {
    this.executor = executor;
  }

  void start() {
    executor.execute(this::load); // !! capture.not.sendable
    new Thread(() -> show("text")).start(); // !! capture.not.sendable
    SwingUtilities.invokeLater(this::refresh);
    SwingUtilities.invokeLater(this::query); // !! capture.not.sendable
  }

  private void load() {
    String text = "loaded";
    SwingUtilities.invokeLater(() -> show("soon"));
    show(text);
  }

  private void refresh() {
    show("fresh");
  }

  private void query() {
    show(String.valueOf(connection));
  }

  private void show(String text) {
    status.setText(text);
  }
}
