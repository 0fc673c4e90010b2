// check: default
// source: https://github.com/zeroc-ice/ice/issues/5509
// Fix: the dialog is opened on the event dispatch thread, as the view is changed there.
package grid.gui;

import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

class MetricsDialog {
  private final ScheduledExecutorService pinger;

  MetricsDialog(ScheduledExecutorService pinger) {
    this.pinger = pinger;
  }

  void startRefresh(JFrame frame, JTextArea view, Callable<String> metrics) {
    pinger.scheduleAtFixedRate(
        () -> {
          try {
            String text = metrics.call();
            SwingUtilities.invokeLater(() -> view.setText(text));
          } catch (Exception e) {
            SwingUtilities.invokeLater(
                () -> JOptionPane.showMessageDialog(frame, "Error: " + e.getMessage()));
          }
        },
        0,
        5,
        TimeUnit.SECONDS);
  }
}
