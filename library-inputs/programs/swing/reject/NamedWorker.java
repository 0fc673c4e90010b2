// check: default
package swing.app;

import java.util.concurrent.ExecutionException;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.SwingWorker;

/** A worker class that keeps components for done(), and uses one too early. */
class NamedWorker extends SwingWorker<String, String> {
  private final JTextArea area;
  private final JLabel label;

  NamedWorker(JTextArea area, JLabel label) {
    this.area = area;
    this.label = label;
  }

  @Override
  protected String doInBackground() {
    String text = area.getText(); // !! capture.not.sendable
    return text.trim();
  }

  @Override
  protected void done() {
    try {
      label.setText(get());
    } catch (InterruptedException | ExecutionException e) {
      label.setText(e.getMessage());
    }
  }
}
