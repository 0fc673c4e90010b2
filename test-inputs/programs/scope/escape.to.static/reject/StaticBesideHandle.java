// A static field is no part of an object: the object may go to the home of what else it has.

import dev.taskbound.inputs.prelude.EventLoop;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Widget;

final class StaticBesideHandle {
  static final class Form {
    static final LocalCounter FORMS = new LocalCounter(); // !! escape.to.static
    final Widget title = new Widget();
  }

  static void show() {
    Form form = new Form();
    EventLoop.later(() -> form.title.setText("a"));
  }
}
