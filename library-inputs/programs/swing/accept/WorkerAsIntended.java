// check: default
package swing.app;

import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.swing.JLabel;
import javax.swing.JProgressBar;
import javax.swing.JTextField;
import javax.swing.SwingWorker;

/** What the background work needs is read before; the rest is done at home. */
class WorkerAsIntended {
  private final JTextField query = new JTextField();
  private final JProgressBar bar = new JProgressBar();
  private final JLabel result = new JLabel();

  void search() {
    String text = query.getText();
    SwingWorker<Integer, Integer> worker =
        new SwingWorker<>() {
          @Override
          protected Integer doInBackground() {
            int found = 0;
            for (int i = 0; i < text.length() && !isCancelled(); i++) {
              found += text.charAt(i) == 'e' ? 1 : 0;
              publish(i);
              setProgress(100 * i / text.length());
            }
            return found;
          }

          @Override
          protected void process(List<Integer> chunks) {
            bar.setValue(chunks.get(chunks.size() - 1));
          }

          @Override
          protected void done() {
            try {
              result.setText(get() + " found in " + query.getText());
            } catch (InterruptedException | ExecutionException e) {
              result.setText(e.getMessage());
            }
          }
        };
    worker.addPropertyChangeListener(event -> bar.setToolTipText(event.getPropertyName()));
    worker.execute();
  }
}
