// check: default
package swing.app;

import java.awt.EventQueue;
import java.util.concurrent.Executor;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.SwingWorker;

/** Methods that ask for the event dispatch thread, and go there if they are elsewhere. */
class AsksWhereItRuns {
  private static final Executor EVENT_THREAD = SwingUtilities::invokeLater;
  private final JLabel status = new JLabel();
  private final JTextArea log = new JTextArea();

  void update(String text) {
    if (!SwingUtilities.isEventDispatchThread()) {
      SwingUtilities.invokeLater(() -> update(text));
      return;
    }
    status.setText(text);
    log.append(text);
  }

  void start(Executor executor, JLabel other) {
    executor.execute(() -> update("started"));
    executor.execute(
        () -> {
          if (EventQueue.isDispatchThread()) {
            other.setText("here");
          } else {
            EventQueue.invokeLater(() -> other.setText("there"));
          }
        });
    java.util.concurrent.CompletableFuture.supplyAsync(() -> "loaded", executor)
        .thenAcceptAsync(other::setText, EVENT_THREAD)
        .exceptionallyAsync(
            error -> {
              other.setText(error.getMessage());
              return null;
            },
            task -> SwingUtilities.invokeLater(task));
  }

  SwingWorker<Void, Void> worker() {
    return new SwingWorker<>() {
      @Override
      protected Void doInBackground() {
        update("working");
        SwingUtilities.invokeLater(() -> log.append("soon"));
        log.repaint();
        return null;
      }
    };
  }
}
