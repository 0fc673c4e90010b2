// Section 2, home: values of the home context's handle types may be captured, also inside another
// boundary.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.EventLoop;
import dev.taskbound.inputs.prelude.Widget;

final class HomeContext {
  static final class Gauge extends Widget {}

  static void run(Widget widget, Gauge gauge) {
    EventLoop.later(() -> widget.setText("started"));
    EventLoop.andWait(() -> gauge.setText(widget.text()));
    Boundaries.detached(
        () -> {
          String text = Thread.currentThread().getName();
          EventLoop.later(() -> widget.setText(text));
        });
  }
}
