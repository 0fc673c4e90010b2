// Model facts: the event thread is home for Swing components, and repaint may be called from any
// thread.
import java.util.concurrent.ExecutorService;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

final class SwingHome {
  static void run(JLabel label, ExecutorService executor) {
    SwingUtilities.invokeLater(() -> label.setText("started"));
    executor.execute(() -> SwingUtilities.invokeLater(() -> label.setText("done")));
    executor.execute(() -> label.repaint());
  }
}
