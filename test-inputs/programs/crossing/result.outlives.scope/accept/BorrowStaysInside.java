// Key row: a borrow stored and used inside the closure does not leave it.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.ArrayList;
import java.util.List;

final class BorrowStaysInside {
  static int run() {
    return Boundaries.scopedCall(
        () -> {
          View view = TaskHandle.current().view();
          List<View> views = new ArrayList<>();
          views.add(view);
          Holder<View> box = new Holder<>(view);
          return views.size() + box.get().id();
        });
  }
}
