// check: default
package rx.app;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.disposables.CompositeDisposable;
import java.util.concurrent.TimeUnit;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The label is changed by the thread of the timer. */
class LabelFromComputation extends JPanel {
  private final CompositeDisposable disposables = new CompositeDisposable();

  void start(JLabel label) {
    disposables.add(
        Observable.interval(1, TimeUnit.SECONDS)
            .map(tick -> "for " + tick + " s")
            .subscribe(label::setText)); // !! capture.not.sendable
  }
}
