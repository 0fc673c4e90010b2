// check: default
package swing.app;

import java.util.List;
import javax.swing.JLabel;
import javax.swing.JProgressBar;
import javax.swing.JTextField;
import javax.swing.SwingWorker;

/** doInBackground reads and writes components. */
class WorkerTouchesField {
  private final JTextField query = new JTextField();
  private final JProgressBar bar = new JProgressBar();
  private final JLabel result = new JLabel();

  void search(JLabel status) {
    new SwingWorker<String, Integer>() {
      @Override
      protected String doInBackground() {
        bar.setValue(0); // !! capture.not.sendable
        status.setText("working"); // !! capture.not.sendable
        for (int i = 0; i < 10; i++) {
          publish(i);
        }
        return query.getText(); // !! capture.not.sendable
      }

      @Override
      protected void process(List<Integer> chunks) {
        bar.setValue(chunks.get(chunks.size() - 1));
      }

      @Override
      protected void done() {
        result.setText("done");
        status.setText("idle");
      }
    }.execute();
  }
}
