// Recursion in the structure is fine, and the counter is found behind it.

import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.Map;

final class RecursiveClass {
  static final class Node {
    private Node next;
    private Map<String, Tail> tails;
  }

  static final class Tail {
    private Node back;
    private LocalCounter counter;
  }

  static Node root; // !! escape.to.static
}
