// check: default
// source: https://github.com/JabRef/jabref/pull/1725
// Symptom: a checking repaint manager throws: background work writes into the frame's status line.
package bib.actions;

import java.util.List;
import java.util.function.Function;
import javax.swing.JLabel;
import javax.swing.SwingWorker;

class WorkerWritesStatus {
  private final Function<String, String> finder;

  WorkerWritesStatus(Function<String, String> finder) {
    this.finder = finder;
  }

  void search(List<String> entries, JLabel status) {
    Function<String, String> find = finder;
    new SwingWorker<Integer, Void>() {
      @Override
      protected Integer doInBackground() {
        int found = 0;
        for (String entry : entries) {
          status.setText("Looking for " + entry); // !! capture.not.sendable
          found += find.apply(entry) == null ? 0 : 1;
        }
        return found;
      }
    }.execute();
  }
}
