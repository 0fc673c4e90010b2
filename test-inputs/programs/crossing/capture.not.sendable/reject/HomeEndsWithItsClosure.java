// What a task hands on to the event loop may be the loop's own; what the task itself uses may not.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.EventLoop;
import dev.taskbound.inputs.prelude.Widget;

final class HomeEndsWithItsClosure {
  static void handedOn(Widget widget) {
    Boundaries.scoped(() -> EventLoop.andWait(() -> widget.setText("a")));
  }

  static void usedAfter(Widget widget) {
    Boundaries.scoped(
        () -> {
          EventLoop.andWait(() -> widget.setText("a"));
          widget.setText("b"); // !! capture.not.sendable
        });
  }
}
