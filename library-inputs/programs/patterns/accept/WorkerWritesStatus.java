// check: default
// source: https://github.com/JabRef/jabref/pull/1725
// Fix: background work publishes; the worker's methods of the event thread write.
package bib.actions;

import java.util.List;
import java.util.concurrent.ExecutionException;
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
    new SwingWorker<Integer, String>() {
      @Override
      protected Integer doInBackground() {
        int found = 0;
        for (String entry : entries) {
          publish(entry);
          found += find.apply(entry) == null ? 0 : 1;
        }
        return found;
      }

      @Override
      protected void process(List<String> chunks) {
        status.setText("Looking for " + chunks.get(chunks.size() - 1));
      }

      @Override
      protected void done() {
        try {
          status.setText(get() + " found");
        } catch (InterruptedException | ExecutionException e) {
          status.setText("search failed");
        }
      }
    }.execute();
  }
}
