package dev.taskbound.engine.flow;

import java.util.List;
import java.util.Set;
import org.checkerframework.nullaway.dataflow.cfg.node.BinaryOperationNode;
import org.checkerframework.nullaway.dataflow.cfg.node.EqualToNode;
import org.checkerframework.nullaway.dataflow.cfg.node.GreaterThanNode;
import org.checkerframework.nullaway.dataflow.cfg.node.GreaterThanOrEqualNode;
import org.checkerframework.nullaway.dataflow.cfg.node.IntegerLiteralNode;
import org.checkerframework.nullaway.dataflow.cfg.node.LessThanNode;
import org.checkerframework.nullaway.dataflow.cfg.node.LessThanOrEqualNode;
import org.checkerframework.nullaway.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.nullaway.dataflow.cfg.node.Node;
import org.checkerframework.nullaway.dataflow.cfg.node.NotEqualNode;

/**
 * What a resource answers to the question whether it is still open: where it says yes, it is alive,
 * whatever may have happened on other paths.
 */
final class Questions {
  private static final Set<String> CLOSED = Set.of("isClosed");
  private static final Set<String> OPEN = Set.of("isOpen", "isAlive");
  private static final String COUNT = "refCnt";

  private Questions() {}

  /** Takes note of the answer of {@code isClosed()} and the like. */
  static void answered(MethodInvocationNode call, boolean outcome, Transfer at, Store store) {
    String name = call.getTarget().getMethod().getSimpleName().toString();
    if (call.getArguments().isEmpty() && (outcome ? OPEN : CLOSED).contains(name)) {
      alive(at.value(call.getTarget().getReceiver()), store);
    }
  }

  /** Takes note of a comparison of {@code refCnt()} with a number. */
  static void compared(Node test, boolean outcome, Transfer at, Store store) {
    if (!(test instanceof BinaryOperationNode comparison)) {
      return;
    }
    boolean turned = comparison.getLeftOperand() instanceof IntegerLiteralNode;
    Node asked = turned ? comparison.getRightOperand() : comparison.getLeftOperand();
    Node number = turned ? comparison.getLeftOperand() : comparison.getRightOperand();
    if (!(asked instanceof MethodInvocationNode call)
        || !(number instanceof IntegerLiteralNode literal)
        || !call.getTarget().getMethod().getSimpleName().contentEquals(COUNT)) {
      return;
    }
    if (atLeastOne(test, turned, literal.getValue(), outcome)) {
      List<Node> arguments = call.getArguments();
      alive(
          at.value(arguments.isEmpty() ? call.getTarget().getReceiver() : arguments.get(0)), store);
    }
  }

  /** Returns whether the outcome of a comparison with {@code number} leaves out zero. */
  private static boolean atLeastOne(Node test, boolean turned, int number, boolean outcome) {
    boolean zero;
    if (test instanceof EqualToNode) {
      zero = number == 0;
    } else if (test instanceof NotEqualNode) {
      zero = number != 0;
    } else if (test instanceof GreaterThanNode) {
      zero = turned ? number > 0 : 0 > number;
    } else if (test instanceof GreaterThanOrEqualNode) {
      zero = turned ? number >= 0 : 0 >= number;
    } else if (test instanceof LessThanNode) {
      zero = turned ? number < 0 : 0 < number;
    } else if (test instanceof LessThanOrEqualNode) {
      zero = turned ? number <= 0 : 0 <= number;
    } else {
      return false;
    }
    return zero != outcome;
  }

  private static void alive(Locs value, Store store) {
    value.forEach(store::unend);
  }
}
