// check: default
import java.util.List;
import javax.swing.DefaultListModel;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.SwingWorker;

/** A worker that loads in the background and shows on the event thread, as it is meant to. */
class SwingWorkerBody extends JFrame {
  private final JLabel status = new JLabel();
  private final DefaultListModel<String> names = new DefaultListModel<>();
  private String source = "names.txt";

  void load() {
    status.setText("loading");
    new SwingWorker<List<String>, String>() {
      @Override
      protected List<String> doInBackground() {
        publish(source);
        setProgress(50);
        status.repaint();
        SwingUtilities.invokeLater(() -> status.setText("half"));
        return isCancelled() ? List.of() : read();
      }

      @Override
      protected void process(List<String> lines) {
        lines.forEach(status::setText);
      }

      @Override
      protected void done() {
        setTitle("loaded");
        names.addElement(source);
      }
    }.execute();
  }

  /** A method of a component that touches none. */
  private List<String> read() {
    return List.of(source, later());
  }

  private String later() {
    SwingUtilities.invokeLater(() -> showAll(List.of("a")));
    return "";
  }

  private void showAll(List<String> all) {
    all.forEach(names::addElement);
  }

  /** What is made in the background is shown by nobody yet. */
  static final class Builder extends SwingWorker<Void, Void> {
    private final JLabel label;
    private DefaultListModel<String> made;

    Builder(JLabel label) {
      this.label = label;
    }

    @Override
    protected Void doInBackground() {
      made = new DefaultListModel<>();
      made.addElement("a");
      DefaultListModel<String> local = new DefaultListModel<>();
      local.addElement("b");
      return null;
    }

    @Override
    protected void done() {
      label.setText(made.toString());
    }
  }
}
