// peer: rs127 accept: consuming one part of a record does not consume the other
import dev.taskbound.inputs.prelude.Pool;

final class SiblingStaysAlive {
  record Two(Pool first, Pool second) {}

  static int run() {
    Two two = new Two(new Pool(), new Pool());
    Pool first = two.first();
    Pool second = two.second();
    first.close();
    int used = second.handedOut();
    second.close();
    return used;
  }
}
