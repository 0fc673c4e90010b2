// A closure that consumes what it captures goes to a parameter that may run it any number of times.
import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Owner;

final class ImmediateRunTwiceConsumes {
  static void twice(@RunsImmediately Runnable body) {
    body.run();
    body.run();
  }

  static void once(@RunsImmediately @Consumes Runnable body) {
    body.run();
  }

  static void wrong(@Consumes Owner owner) {
    twice(() -> Owner.finish(owner)); // !! use.after.release
  }

  static void right(@Consumes Owner owner) {
    once(() -> Owner.finish(owner));
  }
}
