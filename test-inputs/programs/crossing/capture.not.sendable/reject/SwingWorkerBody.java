// check: default
import java.util.List;
import javax.swing.DefaultListModel;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingWorker;

/** A worker may hold what its done() shows, but doInBackground() is run by another thread. */
class SwingWorkerBody extends JFrame {
  private final JLabel status = new JLabel();
  private final DefaultListModel<String> names = new DefaultListModel<>();

  void field() {
    new SwingWorker<Void, Void>() {
      @Override
      protected Void doInBackground() {
        status.setText("loading"); // !! capture.not.sendable
        SwingWorkerBody.this.names.clear(); // !! capture.not.sendable
        return null;
      }
    }.execute();
  }

  void local(JLabel label) {
    SwingWorker<String, Void> worker =
        new SwingWorker<>() {
          @Override
          protected String doInBackground() {
            return label.getText(); // !! capture.not.sendable
          }
        };
    worker.execute();
  }

  void inherited() {
    new SwingWorker<Void, Void>() {
      @Override
      protected Void doInBackground() {
        setTitle("loading"); // !! capture.not.sendable
        return null;
      }

      @Override
      protected void done() {
        setTitle("loaded");
      }
    }.execute();
  }

  void helper() {
    new SwingWorker<Void, Void>() {
      @Override
      protected Void doInBackground() {
        showAll(List.of("a")); // !! capture.not.sendable
        return null;
      }
    }.execute();
  }

  private void showAll(List<String> all) {
    all.forEach(names::addElement);
  }

  static final class Loader extends SwingWorker<String, String> {
    private final JLabel label;

    Loader(JLabel label) {
      this.label = label;
    }

    @Override
    protected String doInBackground() {
      this.label.setText("loading"); // !! capture.not.sendable
      return "loaded";
    }

    @Override
    protected void process(List<String> lines) {
      lines.forEach(label::setText);
    }
  }
}
