// The guard of the previous round is still open.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class GuardPerRound {
  static int run(Table table, int rounds) {
    int sum = 0;
    for (int i = 0; i < rounds; i++) {
      TableGuard guard = table.read(); // !! capability.acquired.twice
      sum += guard.first().length();
    }
    return sum;
  }
}
