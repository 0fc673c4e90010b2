// peer: rs020 reject: a class is as sendable as its type argument, also when no field has that type
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class ArgumentWithoutField {
  static final class Token<T> {
    private final int number;

    Token(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }

  static void run() {
    Token<LocalCounter> token = new Token<>(1);
    Boundaries.send(token); // !! argument.not.sendable
  }
}
