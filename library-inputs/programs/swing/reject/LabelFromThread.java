// check: default
package swing.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JTextArea;

/** A button starts a thread that changes components itself. */
class LabelFromThread extends JFrame {
  private final JLabel status = new JLabel();
  private final JTextArea log = new JTextArea();
  private final transient ExecutorService executor = Executors.newSingleThreadExecutor();

  LabelFromThread() {
    JButton start = new JButton("Start");
    start.addActionListener(
        event -> {
          start.setEnabled(false);
          new Thread(
                  () -> {
                    String result = compute();
                    status.setText(result); // !! capture.not.sendable
                    start.setEnabled(true); // !! capture.not.sendable
                  })
              .start();
        });
    executor.submit(() -> log.append("ready\n")); // !! capture.not.sendable
  }

  private static String compute() {
    return "done";
  }
}
