// A private method without annotations lets a borrow cross into a scoped closure, which a borrow may.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class BorrowCrossesInPrivateHelper {
  static void caller(TaskHandle task) {
    View view = task.view();
    inPlace(view);
    prepared(view);
    passedOn(view);
  }

  static void wrong(TaskHandle task) {
    inPlace(task); // !! escape.by.argument|argument.not.sendable
  }

  private static void inPlace(View view) {
    Boundaries.scoped(() -> view.id());
  }

  private static void prepared(View view) {
    Runnable body = () -> view.id();
    Boundaries.scoped(body);
  }

  private static int passedOn(View view) {
    return look(view);
  }

  static int look(@Borrowed View view) {
    return view.id();
  }
}
