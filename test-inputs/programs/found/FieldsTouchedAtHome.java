// check: default
import java.util.concurrent.Executor;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/** A task of an object with components may do what it hands on to the event dispatch thread. */
final class FieldsTouchedAtHome {
  private final JLabel label = new JLabel();
  private final Executor executor = Runnable::run;

  void start() {
    executor.execute(
        () -> {
          String text = load();
          SwingUtilities.invokeLater(() -> label.setText(text));
        });
    executor.execute(() -> show(load()));
    executor.execute(() -> new Timer(100, event -> label.setText("late")).start());
    executor.execute(() -> SwingUtilities.invokeLater(this::clear));
    executor.execute(() -> label.setText(load())); // !! capture.not.sendable
    executor.execute(() -> showAndClear(load())); // !! capture.not.sendable
  }

  private void show(String text) {
    SwingUtilities.invokeLater(() -> label.setText(text));
  }

  private void showAndClear(String text) {
    show(text);
    clear();
  }

  private void clear() {
    label.setText("");
  }

  private String load() {
    return "loaded";
  }
}
