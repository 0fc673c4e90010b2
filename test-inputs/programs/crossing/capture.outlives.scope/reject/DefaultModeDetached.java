// check: default
// Section 4, unmarked code: a borrow captured at a modelled boundary is still reported.
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ExecutorService;

class DefaultModeDetached {
  void run(Pool pool, ExecutorService executor, Timer timer) {
    Slice slice = pool.slice(4);
    executor.submit(() -> slice.get(0)); // !! capture.outlives.scope
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            System.out.println(slice.get(1)); // !! capture.outlives.scope
          }
        },
        10);
  }
}
