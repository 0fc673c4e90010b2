// check: default
package swing.app;

import java.util.concurrent.ExecutionException;
import javax.swing.JLabel;
import javax.swing.SwingWorker;

/** A worker may hold the component that it will show its result in. */
class NamedWorkerClass extends SwingWorker<String, Void> {
  private final String name;
  private final JLabel label;

  NamedWorkerClass(String name, JLabel label) {
    this.name = name;
    this.label = label;
  }

  @Override
  protected String doInBackground() {
    return name.toUpperCase();
  }

  @Override
  protected void done() {
    try {
      label.setText(get());
    } catch (InterruptedException | ExecutionException e) {
      label.setText(e.getMessage());
    }
  }

  static void start(JLabel label) {
    new NamedWorkerClass(label.getText(), label).execute();
  }
}
