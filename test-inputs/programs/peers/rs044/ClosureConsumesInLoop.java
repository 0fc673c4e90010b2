// peer: rs044 reject: the closure of each iteration gives the same outer value away
import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Owner;

final class ClosureConsumesInLoop {
  static void once(@RunsImmediately @Consumes Runnable body) {
    body.run();
  }

  static void run(int n) {
    Owner owner = new Owner("once");
    for (int i = 0; i < n; i++) {
      once(() -> Owner.finish(owner)); // !! use.after.release
    }
  }
}
