// The exception of a call that the body does not catch does not count.

import dev.taskbound.inputs.prelude.Table;
import java.io.IOException;
import java.io.Reader;

final class UncaughtCall {
  static int run(Table table, String number) {
    table.lockRead();
    int parsed = Integer.parseInt(number);
    table.unlockRead();
    return parsed;
  }

  static int checked(Table table, Reader reader) throws IOException {
    table.lockRead();
    int read = reader.read();
    int sum = read + table.size();
    table.unlockRead();
    return sum;
  }
}
