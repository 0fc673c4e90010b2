// Switch expressions and loops: the borrow reaches the result on some path.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class SwitchOfBorrows {
  static int run(int kind) {
    return Boundaries.scopedCall(
            () -> {
              Owner owner = new Owner("a");
              View view = TaskHandle.current().retain();
              for (int i = 0; i < kind; i++) {
                view =
                    switch (i) {
                      case 0 -> TaskHandle.current().view();
                      default -> view;
                    };
              }
              System.out.println(owner.lease().text());
              return view; // !! result.outlives.scope
            })
        .id();
  }
}
