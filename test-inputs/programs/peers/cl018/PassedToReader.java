// peer: cl018 accept: a guard passed to a method that only reads through it is still open
import dev.taskbound.inputs.prelude.Guard;

final class PassedToReader {
  static int read(Guard guard) {
    return guard.guarded().text().length();
  }

  static int run() {
    Guard guard = Guard.open();
    int total = read(guard);
    total += read(guard);
    guard.close();
    return total;
  }
}
