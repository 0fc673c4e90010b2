// Model facts: the elements given to invokeAll cross; a local list is as confined as what was put
// into it.
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

final class ContainerOfClosures {
  static void run(ExecutorService executor, LocalCounter counter) throws InterruptedException {
    List<Callable<Integer>> jobs = new ArrayList<>();
    jobs.add(() -> counter.increment());
    executor.invokeAll(jobs); // !! argument.not.sendable
  }
}
