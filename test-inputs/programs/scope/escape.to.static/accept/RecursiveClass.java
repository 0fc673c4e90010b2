// Recursion in the structure is fine.

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class RecursiveClass {
  static final class Node {
    private Node next;
    private List<Node> children = new ArrayList<>();
    private String text;
  }

  static Node root = new Node();
  static final Map<String, Node> BY_NAME = new HashMap<>();
}
