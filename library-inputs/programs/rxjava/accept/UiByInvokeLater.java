// check: default
package rx.app;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.concurrent.TimeUnit;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

/** Components are changed on the event dispatch thread, whatever the scheduler of the source. */
class UiByInvokeLater {
  private final JLabel label = new JLabel();

  Disposable start() {
    return Observable.interval(1, TimeUnit.SECONDS).subscribe(tick -> show("for " + tick + " s"));
  }

  private void show(String text) {
    SwingUtilities.invokeLater(() -> label.setText(text));
  }
}
