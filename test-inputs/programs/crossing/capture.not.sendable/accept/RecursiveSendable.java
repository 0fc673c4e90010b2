// Sendability is structural and recursion is fine: a linked list of strings is sendable.
import dev.taskbound.inputs.prelude.Boundaries;
import java.util.ArrayList;
import java.util.List;

final class RecursiveSendable {
  static final class Node {
    private final String text;
    private final Node next;
    private final List<Node> children = new ArrayList<>();

    Node(String text, Node next) {
      this.text = text;
      this.next = next;
    }

    int length() {
      return text.length() + (next == null ? 0 : next.length()) + children.size();
    }
  }

  static void run() {
    Node node = new Node("a", new Node("b", null));
    Boundaries.detached(() -> System.out.println(node.length()));
  }
}
