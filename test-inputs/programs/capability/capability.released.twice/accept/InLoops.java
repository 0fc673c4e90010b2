// Released once a round, or once after the loop.

import dev.taskbound.inputs.prelude.Table;

final class InLoops {
  static int perRound(Table table, int rounds) {
    int sum = 0;
    for (int i = 0; i < rounds; i++) {
      table.lockRead();
      sum += table.size();
      table.unlockRead();
    }
    return sum;
  }

  static int afterwards(Table table, int rounds) {
    table.lockRead();
    int sum = 0;
    for (int i = 0; i < rounds; i++) {
      sum += table.size();
    }
    table.unlockRead();
    return sum;
  }

  static int reopened(Table table, int rounds) {
    table.lockRead();
    int sum = 0;
    while (sum < rounds) {
      table.unlockRead();
      sum++;
      table.lockRead();
    }
    table.unlockRead();
    return sum;
  }
}
