// peer: rs122 accept: owner, borrow and independent text come and go in one expression
import dev.taskbound.inputs.prelude.Owner;

final class ChainOfTemporaries {
  static String run() {
    return new Owner(" text ").lease().text().trim();
  }
}
