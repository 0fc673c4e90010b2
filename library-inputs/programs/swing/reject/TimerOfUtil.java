// check: default
package swing.app;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.swing.JLabel;
import javax.swing.JProgressBar;

/** java.util.Timer has a thread of its own, unlike the timer of Swing. */
class TimerOfUtil {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);

  void start(JLabel clock, JProgressBar bar) {
    new Timer()
        .schedule(
            new TimerTask() {
              @Override
              public void run() {
                clock.setText("now"); // !! capture.not.sendable
              }
            },
            0,
            1000);
    scheduler.scheduleAtFixedRate(() -> bar.setValue(bar.getValue() + 1), 1, 1, TimeUnit.SECONDS); // !! capture.not.sendable
  }
}
