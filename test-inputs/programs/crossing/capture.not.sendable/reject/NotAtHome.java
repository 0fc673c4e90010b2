// Section 2, home: other handles may not be captured, and a widget may not cross elsewhere.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.EventLoop;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Widget;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

final class NotAtHome {
  static void run(Widget widget, LocalCounter counter, JLabel label) {
    EventLoop.later(() -> widget.setText("n" + counter.get())); // !! capture.not.sendable
    Boundaries.detached(() -> widget.setText("late")); // !! capture.not.sendable
    SwingUtilities.invokeLater(() -> label.setText("n" + counter.get())); // !! capture.not.sendable
    new Thread(() -> label.setText("late")).start(); // !! capture.not.sendable
  }
}
