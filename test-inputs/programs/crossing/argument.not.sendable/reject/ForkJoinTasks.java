// Model facts: a ForkJoinTask crosses at fork() as the receiver, at submit and invoke as the
// argument.
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

final class ForkJoinTasks {
  static final class Sum extends RecursiveTask<Integer> {
    private final transient LocalCounter counter;

    Sum(LocalCounter counter) {
      this.counter = counter;
    }

    @Override
    protected Integer compute() {
      return counter.increment();
    }
  }

  static void run(ForkJoinPool pool, LocalCounter counter) {
    Sum sum = new Sum(counter);
    sum.fork(); // !! argument.not.sendable
    pool.submit(new Sum(counter)); // !! argument.not.sendable
    pool.invoke(new Sum(counter)); // !! argument.not.sendable
  }
}
