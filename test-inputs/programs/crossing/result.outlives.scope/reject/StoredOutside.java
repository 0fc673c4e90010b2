// Key row, by a store: a holder, a list, an array and a field outside the closure.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.ArrayList;
import java.util.List;

final class StoredOutside {
  private View last;

  int run() {
    Holder<View> box = new Holder<>();
    List<View> list = new ArrayList<>();
    View[] slots = new View[1];
    Boundaries.scoped(
        () -> {
          View view = TaskHandle.current().view();
          box.set(view); // !! result.outlives.scope
          list.add(view); // !! result.outlives.scope
          slots[0] = view; // !! result.outlives.scope
          last = view; // !! result.outlives.scope
        });
    return last.id();
  }
}
