// peer: rs143 accept: a detached closure reads both components of a record of numbers
import dev.taskbound.inputs.prelude.Boundaries;

final class RecordOfNumbers {
  record Pair(int a, int b) {}

  static void run() {
    Pair pair = new Pair(1, 2);
    Boundaries.detached(() -> System.out.println(pair.a() + pair.b()));
  }
}
