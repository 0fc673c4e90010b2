// The lock is held for a part of each round only.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class InLoops {
  static int afterTheRound(Table table, int rounds) {
    int sum = 0;
    for (int i = 0; i < rounds; i++) {
      try (TableGuard guard = table.read()) {
        guard.first();
      }
      sum += table.size(); // !! capability.not.held
    }
    return sum;
  }

  static int condition(Table table) {
    int rounds = 0;
    while (rounds < table.size()) { // !! capability.not.held
      try (TableGuard guard = table.read()) {
        guard.first();
        rounds++;
      }
    }
    return rounds;
  }
}
