// To the event loop may go all that is kept from crossing by the loop's own handles alone.

import dev.taskbound.inputs.prelude.EventLoop;
import dev.taskbound.inputs.prelude.Widget;

final class PartsAtHome {
  static final class Panel {
    final Widget title = new Widget();
    final String name = "panel";

    void show() {
      title.setText(name);
    }
  }

  static final class Form {
    final Panel left = new Panel();
    final Panel right = new Panel();
  }

  static void array() {
    Widget[] widgets = {new Widget()};
    EventLoop.later(() -> widgets[0].setText("a"));
  }

  static void object() {
    Panel panel = new Panel();
    EventLoop.later(panel::show);
    EventLoop.later(() -> panel.show());
  }

  static void nested() {
    Form form = new Form();
    EventLoop.later(() -> form.right.show());
  }
}
