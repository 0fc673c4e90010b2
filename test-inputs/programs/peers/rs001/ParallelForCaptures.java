// peer: rs001 accept: the bodies of a parallel loop share a borrow and an accumulator that locks
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.Slice;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

final class ParallelForCaptures {
  static void parallelFor(int n, @PretendThread IntConsumer body) {
    for (int i = 0; i < n; i++) {
      body.accept(i);
    }
  }

  static int run(@Borrowed Slice slice) {
    AtomicInteger sum = new AtomicInteger();
    parallelFor(slice.size(), i -> sum.addAndGet(slice.get(i)));
    return sum.get();
  }
}
