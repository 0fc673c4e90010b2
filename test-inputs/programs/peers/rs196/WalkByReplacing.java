// peer: rs196 accept: the loop variable is replaced by an owned copy, reached through a borrow
import dev.taskbound.inputs.prelude.OwnedRef;

final class WalkByReplacing {
  record Node(int value, OwnedRef<Node> next) {}

  static int last(OwnedRef<Node> start) {
    OwnedRef<Node> at = start.share();
    while (at.get().next() != null) {
      Node node = at.get();
      OwnedRef<Node> next = node.next().share();
      at.close();
      at = next;
    }
    int value = at.get().value();
    at.close();
    return value;
  }
}
