// Key row: what the receiving method passes into a detached closure is owned.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Pool;
import java.util.function.Consumer;
import java.util.function.Function;

final class OwnedIntoDetachedClosure {
  static void open(@PretendThread(detached = true) Consumer<Pool> body) {
    body.accept(new Pool());
  }

  static void count(
      @Borrowed Lease lease, @PretendThread(detached = true) Function<String, Integer> body) {
    System.out.println(body.apply(lease.text()));
  }

  static void run() {
    open(pool -> System.out.println(pool.slice(1).size()));
  }
}
