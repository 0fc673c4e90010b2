// peer: rs024 reject: a pair is not sendable when one of its parts is not
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.View;

final class PairWithConfined {
  record Pair(LocalCounter first, View second) {}

  static void run(View view) {
    Pair pair = new Pair(new LocalCounter(), view);
    Boundaries.send(pair); // !! argument.not.sendable
  }
}
